package nl.regiovisie.recommendation.council;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a body stands.
 *
 * @param bodyName null until the news of the body has arrived
 * @param bodyListed whether the body stands in the directory of councils today: only then is there a page about it
 */
record StanceView(UUID bodyId, String bodyName, boolean bodyListed, Position position, String remark, Instant since) {}
