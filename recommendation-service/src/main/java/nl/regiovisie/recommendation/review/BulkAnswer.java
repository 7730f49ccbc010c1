package nl.regiovisie.recommendation.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One answer to several recommendations. Its parts are those of an {@link Answer}.
 *
 * @param items 1–200 recommendations, each once
 */
@Schema(name = "BulkAnswer", description = "Eén antwoord op meer aanbevelingen")
record BulkAnswer(
        List<Item> items,
        Outcome outcome,
        String rationale,
        List<Action> actions,
        List<UUID> passages,
        LocalDate answeredOn,
        String copiedFrom) {

    private static final int MOST = 200;

    /** @param version of the answer that this replaces; null if there is to be none */
    @Schema(name = "BulkItem")
    record Item(UUID recommendationId, Integer version) {}

    BulkAnswer {
        items = Objects.requireNonNullElse(items, List.of());
    }

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.check(!items.isEmpty(), "items", "required");
        errors.distinct("items", items.stream().map(BulkAnswer::recommendation).toList(), MOST);
        errors.refuse();
    }

    Answer answer() {
        return new Answer(outcome, rationale, actions, passages, answeredOn, copiedFrom);
    }

    List<UUID> recommendations() {
        return items.stream().map(Item::recommendationId).toList();
    }

    List<Given> given() {
        Answer answer = answer();
        return items.stream()
                .map(item -> new Given(item.recommendationId(), item.version(), answer))
                .toList();
    }

    private static UUID recommendation(Item item) {
        return item == null ? null : item.recommendationId();
    }
}
