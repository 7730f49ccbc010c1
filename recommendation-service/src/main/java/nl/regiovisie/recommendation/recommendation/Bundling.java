package nl.regiovisie.recommendation.recommendation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * A change of what a draft is bundled from, whatever else stands in it. The same again changes nothing.
 *
 * @param add ids of contributions, at most 500
 * @param remove ids of contributions, at most 500; one that it does not have is ignored
 * @param takesFrom ids of other drafts that let go of what is added, at most 20
 */
record Bundling(List<UUID> add, List<UUID> remove, List<UUID> takesFrom) {

    private static final int MOST = 500;

    Bundling {
        add = Objects.requireNonNullElse(add, List.of());
        remove = Objects.requireNonNullElse(remove, List.of());
        takesFrom = Objects.requireNonNullElse(takesFrom, List.of());
    }

    void check() {
        FieldErrors errors = new FieldErrors();
        errors.size("add", add, MOST);
        errors.size("remove", remove, MOST);
        errors.check(!add.isEmpty() || !remove.isEmpty(), "add", "required");
        errors.check(add.stream().noneMatch(remove::contains), "remove", "twice");
        errors.refuse();
    }
}
