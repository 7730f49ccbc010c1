package nl.regiovisie.recommendation.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which proposals of its region a municipality takes over.
 *
 * @param items 1–200, each recommendation once
 */
@Schema(name = "TakeOver")
record TakeOver(List<Item> items) {

    private static final int MOST = 200;

    /** @param version of the proposal that the caller saw */
    @Schema(name = "ProposalTaken")
    record Item(UUID recommendationId, Integer version) {}

    TakeOver {
        items = Objects.requireNonNullElse(items, List.of());
    }

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.check(!items.isEmpty(), "items", "required");
        errors.distinct(
                "items",
                items.stream()
                        .map(item -> item == null ? null : item.recommendationId())
                        .toList(),
                MOST);
        errors.each("items", items, (field, item) -> {
            if (item != null) {
                errors.required(field + ".version", item.version());
            }
        });
        errors.refuse();
    }

    List<UUID> recommendations() {
        return items.stream().map(Item::recommendationId).toList();
    }
}
