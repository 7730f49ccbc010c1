package nl.regiovisie.gateway.work.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.JointAnswers.JointAnswer;
import nl.regiovisie.gateway.work.review.Neighbours.Others;
import nl.regiovisie.gateway.work.review.Reviews.Item;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import nl.regiovisie.gateway.work.standard.Standards;
import nl.regiovisie.gateway.work.standard.Standards.Standard;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what stands beside an answer that is being written. */
@ApplicationScoped
class ReviewPages {

    private static final int ANSWERS = 50;

    private final Reviews reviews;
    private final VisionText vision;
    private final Neighbours neighbours;
    private final RegionProposals proposals;
    private final Standards standards;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewPages(
            @RestClient Reviews reviews,
            VisionText vision,
            Neighbours neighbours,
            RegionProposals proposals,
            @RestClient Standards standards,
            ObjectMapper json,
            Clock clock) {
        this.reviews = reviews;
        this.vision = vision;
        this.neighbours = neighbours;
        this.proposals = proposals;
        this.standards = standards;
        this.json = json;
        this.clock = clock;
    }

    /** @param current null when the review covers nothing */
    Uni<ReviewPage> answering(WorkList list, Item current, AnswerForm form, Faults faults) {
        Newer newer = Newer.of(faults.current(), json);
        AnswerForm shown = newer == null ? form : form.over(newer);
        return Uni.combine()
                .all()
                .unis(beside(list.review(), current), proposals.of(list.review()))
                .asTuple()
                .chain(found -> fields(
                                list.review(),
                                shown,
                                faults,
                                names(
                                        found.getItem1().answered(),
                                        found.getItem2().values()))
                        .map(fields -> new ReviewPage(
                                list, current, fields, found.getItem1(), found.getItem2(), newer, null, today())));
    }

    /** @param cursor where its answers go on; null for the begin */
    Uni<ClosedPage> closed(WorkList list, String cursor) {
        return reviews.answers(list.review().id(), cursor, ANSWERS)
                .map(answers -> new ClosedPage(list, answers, today()));
    }

    /** @param from whose words: see {@link Answering#copied} */
    Uni<AnswerForm> copied(Review review, Item current, AnswerForm form, String from) {
        return Uni.combine()
                .all()
                .unis(beside(review, current), proposals.of(review))
                .with((replies, proposed) -> Answering.copied(
                        form,
                        current,
                        replies.answered(),
                        current == null
                                ? null
                                : proposed.get(current.recommendation().id()),
                        from));
    }

    Uni<TogetherPage> together(WorkList list, List<UUID> chosen, AnswerForm form, Faults faults) {
        List<WorkItem> items =
                list.all().stream().filter(item -> chosen.contains(item.id())).toList();
        return fields(list.review(), form, faults, Map.of())
                .map(fields -> new TogetherPage(list.review(), items, fields));
    }

    private Uni<Others> beside(Review review, Item current) {
        return current == null || review.closed()
                ? Uni.createFrom().item(Others.UNKNOWN)
                : neighbours.of(review, current.recommendation().id());
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

    private Uni<AnswerFields> fields(Review review, AnswerForm form, Faults faults, Map<String, String> names) {
        String from = form.copiedFrom();
        String source = from.isEmpty() ? null : names.getOrDefault(from, from);
        return Uni.combine()
                .all()
                .unis(vision.of(review.regionCode()), standards())
                .with((text, words) -> new AnswerFields(form, faults, text, words, source, today()));
    }

    /** Names of municipalities whose words can be taken over, by code. */
    private static Map<String, String> names(List<Assessment> replies, Collection<JointAnswer> proposed) {
        Map<String, String> names = new HashMap<>();
        replies.forEach(reply ->
                names.put(reply.municipality().code(), reply.municipality().name()));
        proposed.forEach(proposal -> names.put(
                proposal.municipality().code(), proposal.municipality().name()));
        return names;
    }

    /** None when they cannot be had now. */
    private Uni<List<Standard>> standards() {
        return standards.list(null, Whole.PART).map(Slice::items).onFailure().recoverWithItem(List.of());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }
}
