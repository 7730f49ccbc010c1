package nl.regiovisie.region.vision;

import java.time.Instant;
import java.time.LocalDate;
import nl.regiovisie.events.VisionEvent.MunicipalDecisionRegistered;
import nl.regiovisie.events.VisionEvent.VisionVersionRegistered;

/** What others are told of a version: all that is known, each time. */
final class VisionEvents {

    private VisionEvents() {}

    static VisionVersionRegistered registered(VisionVersion version, LocalDate today, Instant now) {
        VersionPlan plan = version.plan();
        Standing standing = version.standing(today);
        int participants = version.decisions().participants().size();
        return new VisionVersionRegistered(
                version.id(),
                version.regionCode(),
                version.number(),
                plan.title(),
                standing.status().name(),
                standing.since(),
                plan.periodFrom(),
                plan.periodUntil(),
                plan.regimeCode(),
                plan.consultationOpens(),
                plan.consultationCloses(),
                plan.adoptedOn(),
                participants - version.decisions().undecided().size(),
                participants,
                plan.example(),
                now);
    }

    static MunicipalDecisionRegistered decided(VisionVersion version, String municipalityCode, Instant now) {
        Decision decision = version.decisions().of(municipalityCode);
        return new MunicipalDecisionRegistered(
                version.id(),
                municipalityCode,
                decision.outcome().name(),
                decision.executiveOn(),
                decision.councilOn(),
                decision.number(),
                decision.link(),
                now);
    }
}
