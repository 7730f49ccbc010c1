package nl.regiovisie.recommendation.dispatch;

import java.util.UUID;

/** Which edition goes to which organisation. */
record DispatchName(UUID editionId, UUID recipientId) {}
