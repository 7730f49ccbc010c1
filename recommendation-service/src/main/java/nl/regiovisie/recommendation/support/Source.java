package nl.regiovisie.recommendation.support;

import java.util.List;
import java.util.UUID;

/**
 * What counts of a contribution that a recommendation was bundled from.
 *
 * @param meetingId null, as {@code endorsement}, when it was sent in
 * @param regionCodes regions for which it holds
 * @param voicedBy ids of roles
 * @param endorsement ENDORSED, ENDORSED_WITH_REMARK or MINORITY_VIEW
 */
record Source(UUID meetingId, List<String> regionCodes, List<String> voicedBy, String endorsement) {}
