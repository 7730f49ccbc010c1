package nl.regiovisie.recommendation.assessment;

import java.util.UUID;

/** A review has one answer to each recommendation. */
record AssessmentId(UUID reviewId, UUID recommendationId) {}
