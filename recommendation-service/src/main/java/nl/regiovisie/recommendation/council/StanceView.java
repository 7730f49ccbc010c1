package nl.regiovisie.recommendation.council;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a body stands.
 *
 * @param bodyName null until the news of the body has arrived
 */
record StanceView(UUID bodyId, String bodyName, Position position, String remark, Instant since) {}
