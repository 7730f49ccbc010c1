package nl.regiovisie.recommendation.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.reach.Tally;
import nl.regiovisie.recommendation.support.SupportCount;

/**
 * A recommendation in a list: {@link RecommendationView} says all of it.
 *
 * @param number as readers cite it; null for a draft
 * @param askedNumber the number that the editor would like for a draft, or null
 * @param topics ids of what it is about besides
 * @param regionCodes where it holds; empty if it is national
 * @param assessments how many municipalities gave each answer
 * @param roundUntil last day on which councils may say something of it; null unless they read it
 * @param publishedAt null for a draft
 */
record RecommendationOverview(
        UUID id,
        Integer number,
        Integer askedNumber,
        RecommendationStatus status,
        String title,
        RecommendationView.Theme theme,
        List<String> topics,
        boolean national,
        List<String> regionCodes,
        SupportCount support,
        Tally assessments,
        LocalDate roundUntil,
        Instant publishedAt,
        boolean example,
        int version) {}
