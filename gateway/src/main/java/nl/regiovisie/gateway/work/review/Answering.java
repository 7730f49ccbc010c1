package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.JointAnswers.JointAnswer;
import nl.regiovisie.gateway.work.review.JointAnswers.Proposal;
import nl.regiovisie.gateway.work.review.Reviews.Answered;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the buttons below an answer do. */
@ApplicationScoped
class Answering {

    private static final String REGION = "regio";

    private final Reviews reviews;
    private final JointAnswers proposals;

    Answering(@RestClient Reviews reviews, @RestClient JointAnswers proposals) {
        this.reviews = reviews;
        this.proposals = proposals;
    }

    /** Gives the answer, or what the other buttons say. */
    Uni<?> store(UUID review, UUID recommendation, Form fields) {
        AnswerForm form = AnswerForm.of(fields);
        if (fields.has("confirm")) {
            return reviews.confirm(review, recommendation, form.draftIfMatch());
        }
        if (fields.has("drop")) {
            return reviews.drop(review, recommendation, form.draftIfMatch());
        }
        if (fields.has("propose")) {
            return propose(review, recommendation, form.answered(), fields.text("proposal"));
        }
        if (fields.has("keep") || fields.has("handIn")) {
            return reviews.keep(review, recommendation, form.draftIfMatch(), fields.has("handIn"), form.answered());
        }
        return reviews.assess(review, recommendation, form.ifMatch(), form.draftVersion(), form.answered());
    }

    /** @param version of the proposal that this changes; empty for the first */
    private Uni<?> propose(UUID id, UUID recommendation, Answered answer, String version) {
        return reviews.get(id)
                .chain(review -> proposals.propose(
                        review.regionCode(),
                        recommendation,
                        AnswerForm.etag(version),
                        new Proposal(
                                review.municipality().code(), answer.outcome(), answer.rationale(), answer.actions())));
    }

    /** Where to go on: to the same recommendation after a draft, to the next after an answer, and at the end to closing. */
    Uni<String> after(UUID review, UUID recommendation, Form fields) {
        return fields.has("keep") || fields.has("drop") || fields.has("propose")
                ? Uni.createFrom().item(Review.address(review) + "?aanbeveling=" + recommendation + "#antwoord")
                : reviews.get(review).chain(now -> onwards(now, recommendation));
    }

    private Uni<String> onwards(Review review, UUID answered) {
        return review.complete()
                ? Uni.createFrom().item(review.address() + "/sluiten")
                : reviews.next(review.id(), answered)
                        .map(next -> review.address() + "?aanbeveling="
                                + next.recommendation().id() + "&opgeslagen=" + answered + "#antwoord");
    }

    /**
     * An answer with the words of another below what was typed.
     *
     * @param from code of a municipality; {@code regio} for what is proposed to the region; empty for the own answer of
     *     before
     */
    static AnswerForm copied(AnswerForm form, Item current, String from) {
        if (current == null) {
            return form;
        }
        if (from.equals(REGION)) {
            return current.proposal() == null ? form : of(current.proposal(), form);
        }
        if (from.isEmpty()) {
            return current.earlier() == null
                    ? form
                    : form.with(current.earlier().outcome(), current.earlier().rationale(), form.copiedFrom());
        }
        return current.answered().stream()
                .filter(other -> other.municipality().code().equals(from))
                .findFirst()
                .map(other -> form.with(other.outcome(), other.rationale(), from))
                .orElse(form);
    }

    private static AnswerForm of(JointAnswer proposal, AnswerForm form) {
        return form.with(
                proposal.answer().outcome(),
                proposal.answer().rationale(),
                proposal.municipality().code());
    }
}
