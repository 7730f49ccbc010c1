package nl.regiovisie.meeting.planning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.regiovisie.meeting.facilitator.Facilitators;
import nl.regiovisie.meeting.kind.MeetingKind;
import nl.regiovisie.meeting.kind.MeetingKinds;
import nl.regiovisie.meeting.region.Regions;
import nl.regiovisie.meeting.series.SeriesRegister;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotYours;

/** What a plan must agree with outside itself. */
@ApplicationScoped
class PlanCheck {

    private final Regions regions;
    private final MeetingKinds kinds;
    private final SeriesRegister series;
    private final Facilitators facilitators;
    private final Caller caller;

    PlanCheck(Regions regions, MeetingKinds kinds, SeriesRegister series, Facilitators facilitators, Caller caller) {
        this.regions = regions;
        this.kinds = kinds;
        this.series = series;
        this.facilitators = facilitators;
        this.caller = caller;
    }

    /** @return the plan with what it leaves open, as its kind and its planner have it */
    Uni<Plan> complete(Plan plan) {
        FieldErrors errors = new FieldErrors();
        plan.check(errors);
        return regions.check("regionCodes", plan.regionCodes(), plan.startsAt(), errors)
                .chain(() -> series.check("series", plan.series(), errors))
                .chain(() -> facilitators.check("facilitators", orNone(plan.facilitators()), errors))
                .chain(kinds::all)
                .map(all -> usual(plan, all, errors))
                .invoke(errors::refuse)
                .map(audience -> plan.with(List.of(caller.subject()), audience));
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

    private static Audience usual(Plan plan, List<MeetingKind> kinds, FieldErrors errors) {
        MeetingKind kind = kinds.stream()
                .filter(known -> known.id().equals(plan.kind()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            String choices = kinds.stream().map(MeetingKind::id).collect(Collectors.joining(", "));
            errors.check(plan.kind() == null, "kind", "no-such-choice", plan.kind(), choices);
            return null;
        }
        errors.check(!kind.needsRegion() || !plan.regionCodes().isEmpty(), "regionCodes", "region-required");
        return kind.affiliatedOnly() ? Audience.AFFILIATED_BODIES : Audience.EVERYONE;
    }

    private boolean isOwn(List<String> codes) {
        return caller.regions().isEmpty()
                || !codes.isEmpty() && caller.regions().containsAll(codes);
    }

    private static List<String> orNone(List<String> accounts) {
        return Objects.requireNonNullElse(accounts, List.of());
    }
}
