package nl.regiovisie.region.programme;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a steward sets out for a year.
 *
 * @param targets each goal once at most; their order does not matter
 */
@Schema(name = "ProgrammeFacts")
record ProgrammeFacts(List<Target> targets) {

    ProgrammeFacts {
        targets = Objects.requireNonNullElse(targets, List.of());
    }

    /** Notes what is wrong with it. */
    void check(FieldErrors errors) {
        errors.each("targets", targets, (field, target) -> Target.check(field, target, errors));
        List<Goal> goals = targets.stream()
                .filter(Objects::nonNull)
                .map(Target::what)
                .filter(Objects::nonNull)
                .toList();
        errors.distinct("targets", goals, Goal.values().length);
    }
}
