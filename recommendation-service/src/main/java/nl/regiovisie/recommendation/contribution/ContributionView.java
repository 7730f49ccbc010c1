package nl.regiovisie.recommendation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A contribution as the API shows it.
 *
 * @param position order in the meeting, from 1
 * @param kind BOTTLENECK, RECOMMENDATION, GOOD_PRACTICE, TIP, SIGNAL, GOING_WELL or QUOTATION
 * @param voicedBy roles, never people
 * @param regionCodes regions for which it holds
 */
record ContributionView(
        UUID id,
        Meeting meeting,
        int position,
        String kind,
        Named theme,
        String text,
        List<Named> voicedBy,
        List<String> regionCodes,
        Endorsement endorsement,
        Happened fate,
        boolean example,
        int version) {

    /** @param title null, as {@code startsAt}, until the news of the meeting itself has arrived */
    record Meeting(UUID id, String title, Instant startsAt) {}

    /** @param name the id itself until the name has arrived */
    record Named(String id, String name) {}

    /**
     * @param result ENDORSED, ENDORSED_WITH_REMARK or MINORITY_VIEW
     * @param heldBy who holds a minority view, in words
     */
    record Endorsement(String result, String remark, String heldBy) {}

    /**
     * @param recommendation that it was bundled into; null while only editors may see that
     * @param reason in Dutch, or null
     * @param since from when it has this fate
     */
    record Happened(Fate state, Recommendation recommendation, String reason, Instant since) {}

    /** @param number null for a draft */
    record Recommendation(UUID id, Integer number, String title) {}
}
