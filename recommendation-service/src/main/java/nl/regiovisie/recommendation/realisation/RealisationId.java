package nl.regiovisie.recommendation.realisation;

import java.util.UUID;

/** A review tells once what came of the answer to each recommendation. */
record RealisationId(UUID reviewId, UUID recommendationId) {}
