package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.meeting.facilitator.Facilitators;
import nl.regiovisie.meeting.region.Regions;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotYours;

/** What a plan must agree with outside itself. */
@ApplicationScoped
class PlanCheck {

    private final Regions regions;
    private final Facilitators facilitators;
    private final Caller caller;

    PlanCheck(Regions regions, Facilitators facilitators, Caller caller) {
        this.regions = regions;
        this.facilitators = facilitators;
        this.caller = caller;
    }

    Uni<Void> refuseInvalid(Plan plan) {
        FieldErrors errors = new FieldErrors();
        plan.check(errors);
        return regions.check("regionCodes", plan.regionCodes(), errors)
                .chain(() -> facilitators.check(
                        "facilitators", Objects.requireNonNullElse(plan.facilitators(), List.of()), errors))
                .invoke(errors::refuse);
    }

    /**
     * A volunteer, whose account names regions, plans for those only.
     *
     * @param known as it is, or null
     * @throws NotYours if it is or becomes of another region
     */
    void refuseElsewhere(Plan plan, Meeting known) {
        boolean own = isOwn(plan.regionCodes()) && (known == null || isOwn(known.regionCodes()));
        if (!own) {
            throw new NotYours(Messages.of("region-not-yours"));
        }
    }

    /** Whoever plans a meeting facilitates it, unless the plan says otherwise. */
    Plan byCaller(Plan plan) {
        return plan.by(List.of(caller.subject()));
    }

    private boolean isOwn(List<String> codes) {
        return caller.regions().isEmpty()
                || !codes.isEmpty() && caller.regions().containsAll(codes);
    }
}
