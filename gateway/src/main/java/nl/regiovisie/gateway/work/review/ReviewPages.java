package nl.regiovisie.gateway.work.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Reviews.Municipality;
import nl.regiovisie.gateway.work.review.Reviews.Section;
import nl.regiovisie.gateway.work.standard.Standards;
import nl.regiovisie.gateway.work.standard.Standards.Standard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what stands beside an answer that is being written. */
@ApplicationScoped
class ReviewPages {

    private static final int ANSWERS = 50;

    private final Reviews reviews;
    private final Standards standards;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewPages(@RestClient Reviews reviews, @RestClient Standards standards, ObjectMapper json, Clock clock) {
        this.reviews = reviews;
        this.standards = standards;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What stands beside the list.
     *
     * @param recommendation that is asked for; where the visitor goes on when null, or not in the review
     */
    Uni<Beside> beside(UUID review, UUID recommendation) {
        return Uni.combine()
                .all()
                .unis(current(review, recommendation), vision(review), standards())
                .with(Beside::new);
    }

    /** @param form what stands in the fields beside a recommendation; it gets null when the review covers nothing */
    ReviewPage answering(WorkList list, Beside beside, Function<Item, AnswerForm> form, Faults faults) {
        Item current = beside.current();
        Newer newer = Newer.of(faults.current(), json);
        AnswerForm filled = form.apply(current);
        AnswerForm shown = newer == null ? filled : filled.over(newer);
        AnswerFields fields = new AnswerFields(
                shown, faults, beside.vision(), beside.standards(), source(shown.copiedFrom(), current), today());
        return new ReviewPage(list, current, fields, newer, null, today());
    }

    /** @param cursor where its answers go on; null for the begin */
    Uni<ClosedPage> closed(WorkList list, String cursor) {
        return reviews.answers(list.review().id(), cursor, ANSWERS)
                .map(answers -> new ClosedPage(list, answers, today()));
    }

    /** @param chosen which of the list are answered together */
    Uni<TogetherPage> together(
            Uni<WorkList> list, UUID review, Function<WorkList, List<UUID>> chosen, AnswerForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(list, vision(review), standards())
                .with((all, text, words) -> new TogetherPage(
                        all.review(),
                        all.these(chosen.apply(all)),
                        new AnswerFields(form, faults, text, words, source(form.copiedFrom(), null), today())));
    }

    /** @param id of words that the visitor can use; the form as it is when they are gone */
    Uni<AnswerForm> inserted(AnswerForm form, UUID id) {
        return standards()
                .map(known -> known.stream()
                        .filter(standard -> standard.id().equals(id))
                        .findFirst()
                        .map(standard -> form.with(form.outcome(), standard.text(), form.copiedFrom()))
                        .orElse(form));
    }

    /**
     * Whose words these were at first.
     *
     * @param from code of a municipality; empty for none
     * @param current where its words can be taken over; or null
     * @return its name, the code itself when that is not known here, or null for none
     */
    private static String source(String from, Item current) {
        if (from.isEmpty()) {
            return null;
        }
        return current == null
                ? from
                : current.near()
                        .filter(municipality -> municipality.code().equals(from))
                        .map(Municipality::name)
                        .findFirst()
                        .orElse(from);
    }

    private Uni<Item> current(UUID review, UUID recommendation) {
        return recommendation == null
                ? next(review)
                : reviews.item(review, recommendation)
                        .onFailure(ServiceProblem::isGone)
                        .recoverWithUni(() -> next(review));
    }

    /** @return null when the review covers nothing */
    private Uni<Item> next(UUID review) {
        return reviews.next(review, null).onFailure(ServiceProblem::isGone).recoverWithNull();
    }

    /** None when it cannot be had now. */
    private Uni<List<Section>> vision(UUID review) {
        return reviews.passages(review).map(Slice::items).onFailure().recoverWithItem(List.of());
    }

    /** None when they cannot be had now. */
    private Uni<List<Standard>> standards() {
        return standards.list(null, Whole.PART).map(Slice::items).onFailure().recoverWithItem(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    /**
     * @param current null when the review covers nothing
     * @param vision what an answer can point at
     * @param standards words that can be put in
     */
    record Beside(Item current, List<Section> vision, List<Standard> standards) {}
}
