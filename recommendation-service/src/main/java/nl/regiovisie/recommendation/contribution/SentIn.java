package nl.regiovisie.recommendation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What somebody said outside a meeting, as an editor let it through.
 *
 * @param edited whether the editor changed the words
 * @param voicedBy id of a role
 * @param municipalityCode CBS code, or null
 * @param regionCodes none for {@code NATIONAL}
 * @param bodyId for which it was said; null for whoever spoke personally
 * @param at when it became public
 */
public record SentIn(
        UUID id,
        String kind,
        String theme,
        List<String> topics,
        String text,
        boolean edited,
        String voicedBy,
        Level level,
        String municipalityCode,
        List<String> regionCodes,
        UUID bodyId,
        boolean example,
        Instant at) {}
