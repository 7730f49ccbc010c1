package nl.regiovisie.recommendation.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.reference.BodyName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contribution as the API shows it.
 *
 * @param meeting null, as {@code endorsement}, when it was sent in
 * @param direct null when it was said in a meeting
 * @param position order in the meeting, from 1; 1 when it was sent in
 * @param kind BOTTLENECK, RECOMMENDATION, GOOD_PRACTICE, TIP, SIGNAL, GOING_WELL or QUOTATION
 * @param text that it was erased, in Dutch, when it was
 * @param question the guiding question of the meeting that it answers, or null
 * @param voicedBy roles, never people
 * @param regionCodes regions for which it holds; none if it holds in the whole country
 */
public record ContributionView(
        UUID id,
        Meeting meeting,
        Direct direct,
        int position,
        String kind,
        Named theme,
        List<Named> topics,
        String text,
        String question,
        List<Named> voicedBy,
        List<String> regionCodes,
        Endorsement endorsement,
        Happened fate,
        boolean example,
        int version) {

    boolean wasErased() {
        return direct != null && direct.erased();
    }

    /** @param title null, as {@code startsAt}, until the news of the meeting itself has arrived */
    record Meeting(UUID id, String title, Instant startsAt) {}

    /**
     * How it was sent in.
     *
     * @param municipality that it is about, or null; its name is the code until that has arrived
     * @param body that said it, if everyone may know that body; null as well for whoever spoke personally
     * @param edited whether an editor changed the words
     * @param erased whether whoever sent it in took it back
     */
    @Schema(name = "DirectContribution")
    record Direct(Level level, Place municipality, BodyName body, boolean edited, boolean erased) {}

    record Place(String code, String name) {}

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
