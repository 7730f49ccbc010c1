package nl.regiovisie.recommendation.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.reach.Tally;
import nl.regiovisie.recommendation.support.Support;

/**
 * A recommendation as the API shows it.
 *
 * @param number as readers cite it; null for a draft
 * @param askedNumber the number that the editor would like for a draft, or null
 * @param regionCodes where it holds; empty if it is national
 * @param sources ids of the contributions that it was bundled from
 * @param assessments how many municipalities gave each answer
 * @param publishedAt null for a draft
 */
record RecommendationView(
        UUID id,
        Integer number,
        Integer askedNumber,
        RecommendationStatus status,
        String title,
        String text,
        Theme theme,
        boolean national,
        List<String> regionCodes,
        List<UUID> sources,
        Support support,
        List<MinorityView> minorityViews,
        Tally assessments,
        String notice,
        Instant publishedAt,
        boolean example,
        int version) {

    /** @param name the id itself until the name has arrived */
    record Theme(String id, String name) {}
}
