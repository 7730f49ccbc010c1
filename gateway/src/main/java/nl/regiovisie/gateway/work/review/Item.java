package nl.regiovisie.gateway.work.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.work.review.JointAnswers.JointAnswer;
import nl.regiovisie.gateway.work.review.Promises.Realisation;
import nl.regiovisie.gateway.work.review.Reviews.Action;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;
import nl.regiovisie.gateway.work.review.Reviews.Draft;
import nl.regiovisie.gateway.work.review.Reviews.Municipality;

/**
 * A recommendation with all that stands beside the answer to it.
 *
 * @param assessment null while it was not answered
 * @param draft what the municipality still works at; or null
 * @param earlier what it answered in the review before; or null
 * @param realisation what it tells in this review about what came of that; or null
 * @param proposal what is proposed to the region to answer alike; or null
 * @param others the other municipalities of the region, by name
 */
public record Item(
        Recommendation recommendation,
        Assessment assessment,
        Draft draft,
        Earlier earlier,
        Realisation realisation,
        JointAnswer proposal,
        List<Other> others) {

    public Answer answer() {
        return assessment == null ? Answer.PENDING : Answer.of(assessment.outcome());
    }

    public boolean waits() {
        return draft != null && draft.submitted();
    }

    /** Whether a colleague handed in an answer that the visitor may confirm. */
    public boolean confirmable() {
        return waits() && !draft.own();
    }

    /** Whether an answer that is given now takes the place of one of an earlier review. */
    public boolean replaces() {
        return assessment == null && earlier != null && earlier.own();
    }

    /** Whether the municipality took it over before, all or in part. */
    public boolean promised() {
        return earlier != null && earlier.own() && earlier.promise();
    }

    /** Whose words can be taken over here. */
    Stream<Municipality> near() {
        return Stream.concat(
                others.stream().map(Other::municipality),
                Stream.ofNullable(proposal).map(JointAnswer::municipality));
    }

    /** The other municipalities that answered where everyone can read it. */
    public List<Other> answered() {
        return others.stream().filter(other -> other.outcome() != null).toList();
    }

    /** @param outcome null while it has not answered */
    public record Other(Municipality municipality, String outcome, String rationale) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }

    public record Recommendation(UUID id, int number, String title, String text, Named theme, Support support) {}

    public record Support(int meetings, int meetingsInScope, List<Named> roles, int minorityViews) {}

    /**
     * @param predecessor to what it was the answer; null if to the same recommendation
     * @param municipality that gave it, and became part of this one; null if it is the same
     */
    public record Earlier(
            String occasion,
            String visionVersion,
            String outcome,
            String rationale,
            List<Action> actions,
            Instant answeredAt,
            Predecessor predecessor,
            Municipality municipality) {

        public Answer answer() {
            return Answer.of(outcome);
        }

        /** Whether the municipality itself answered this very recommendation. */
        boolean own() {
            return predecessor == null && municipality == null;
        }

        boolean promise() {
            return answer() == Answer.ACCEPTED || answer() == Answer.PARTIALLY_ACCEPTED;
        }
    }

    public record Predecessor(UUID id, int number, String title) {}
}
