package nl.regiovisie.recommendation.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.reach.Tally;
import nl.regiovisie.recommendation.support.Support;

/**
 * A recommendation as the API shows it.
 *
 * @param number as readers cite it; null for a draft
 * @param askedNumber the number that the editor would like for a draft, or null
 * @param topics what it is about besides, in the order in which they were chosen
 * @param regionCodes where it holds; empty if it is national
 * @param sources ids of the contributions that it was bundled from
 * @param assessments how many municipalities gave each answer
 * @param supersedes those of which it takes the place, or took it
 * @param roundUntil last day on which councils may say something of it; null unless they read it
 * @param publishedAt null for a draft
 * @param ended how it ended; null while it holds
 */
record RecommendationView(
        UUID id,
        Integer number,
        Integer askedNumber,
        RecommendationStatus status,
        String title,
        String text,
        Theme theme,
        List<Topic> topics,
        boolean national,
        List<String> regionCodes,
        List<UUID> sources,
        Support support,
        List<MinorityView> minorityViews,
        Tally assessments,
        List<Other> supersedes,
        String notice,
        LocalDate roundUntil,
        Instant publishedAt,
        Ended ended,
        boolean example,
        int version) {

    /** @param name the id itself until the name has arrived */
    record Theme(String id, String name) {}

    record Topic(String id, String name) {}

    /** Another recommendation, that is or was public. */
    record Other(UUID id, int number, String title) {}

    /**
     * @param reason why it was withdrawn; null if another took its place
     * @param successor what took its place; null if it was withdrawn
     */
    record Ended(Instant at, String reason, Other successor) {}
}
