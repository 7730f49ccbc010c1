package nl.regiovisie.recommendation.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a draft said once.
 *
 * @param revision from 1
 * @param sources ids of the contributions that it was bundled from then
 */
record Wording(
        int revision,
        String title,
        String text,
        String theme,
        List<String> topics,
        boolean national,
        List<String> regionCodes,
        List<UUID> sources,
        Instant writtenAt) {}
