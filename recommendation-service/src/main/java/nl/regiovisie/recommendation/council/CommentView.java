package nl.regiovisie.recommendation.council;

import java.time.Instant;
import java.util.UUID;

/**
 * What a body said of a draft.
 *
 * @param bodyName null until the news of the body has arrived
 */
record CommentView(UUID bodyId, String bodyName, boolean agrees, String text, Instant writtenAt) {}
