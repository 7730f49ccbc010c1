package nl.regiovisie.gateway.work.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.web.published.PublicVisions.Sections;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Reviews.Municipality;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import nl.regiovisie.gateway.work.standard.Standards;
import nl.regiovisie.gateway.work.standard.Standards.Standard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what stands beside an answer that is being written. */
@ApplicationScoped
class ReviewPages {

    private static final int ANSWERS = 50;

    private final Reviews reviews;
    private final WorkLists lists;
    private final PublicVisions visions;
    private final Standards standards;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewPages(
            @RestClient Reviews reviews,
            WorkLists lists,
            @RestClient PublicVisions visions,
            @RestClient Standards standards,
            ObjectMapper json,
            Clock clock) {
        this.reviews = reviews;
        this.lists = lists;
        this.visions = visions;
        this.standards = standards;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param recommendation that is asked for; null for the next one
     * @param form what stands in the fields beside a recommendation; it gets null when the review covers nothing
     */
    Uni<ReviewPage> answering(WorkList list, UUID recommendation, Function<Item, AnswerForm> form, Faults faults) {
        Newer newer = Newer.of(faults.current(), json);
        return Uni.combine()
                .all()
                .unis(lists.current(list, recommendation), vision(list.review()), standards())
                .with((current, text, words) -> {
                    AnswerForm filled = form.apply(current);
                    AnswerForm shown = newer == null ? filled : filled.over(newer);
                    AnswerFields fields =
                            new AnswerFields(shown, faults, text, words, source(shown.copiedFrom(), current), today());
                    return new ReviewPage(list, current, fields, newer, null, today());
                });
    }

    /** @param cursor where its answers go on; null for the begin */
    Uni<ClosedPage> closed(WorkList list, String cursor) {
        return reviews.answers(list.review().id(), cursor, ANSWERS)
                .map(answers -> new ClosedPage(list, answers, today()));
    }

    Uni<TogetherPage> together(WorkList list, List<UUID> chosen, AnswerForm form, Faults faults) {
        List<WorkItem> items =
                list.all().stream().filter(item -> chosen.contains(item.id())).toList();
        return Uni.combine()
                .all()
                .unis(vision(list.review()), standards())
                .with((text, words) ->
                        new AnswerFields(form, faults, text, words, source(form.copiedFrom(), null), today()))
                .map(fields -> new TogetherPage(list.review(), items, fields));
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

    /** What an answer can point at: sections that everyone may read; none when they cannot be had now. */
    private Uni<List<Section>> vision(Review review) {
        return visions.text(review.regionCode())
                .map(Sections::filled)
                .onFailure()
                .recoverWithItem(List.of());
    }

    /** None when they cannot be had now. */
    private Uni<List<Standard>> standards() {
        return standards.list(null, Whole.PART).map(Slice::items).onFailure().recoverWithItem(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
