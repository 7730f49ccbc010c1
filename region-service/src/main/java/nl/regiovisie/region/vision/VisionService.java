package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.region.regime.Regimes;

/** Opens versions of regional visions, and leads them through their life. */
@ApplicationScoped
class VisionService {

    private final Versions versions;
    private final Participants participants;
    private final Regimes regimes;
    private final VisionAccess access;
    private final Instance<Opened> opened;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;

    VisionService(
            Versions versions,
            Participants participants,
            Regimes regimes,
            VisionAccess access,
            Instance<Opened> opened,
            Outbox outbox,
            Audit audit,
            Today today) {
        this.versions = versions;
        this.participants = participants;
        this.regimes = regimes;
        this.access = access;
        this.opened = opened;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Opens a version, or changes what is planned of it. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> plan(String regionCode, int number, VersionPlan plan, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        plan.check(today.day(), errors);
        return access.requireRegion(regionCode)
                .chain(() -> regimes.check("regimeCode", plan.regimeCode(), errors))
                .invoke(errors::refuse)
                .chain(() -> versions.find(regionCode, number))
                .chain(known -> known == null
                        ? open(regionCode, number, plan).replaceWith(true)
                        : change(known, plan, ifMatch).replaceWith(false));
    }

    /** Takes a step; one that was taken already is no change. */
    @Transaction
    Uni<Void> step(String regionCode, int number, Step asked, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        asked.check(today.day(), errors);
        errors.refuse();
        Step step = asked.orOn(today.day());
        return access.requireRegion(regionCode)
                .chain(() -> versions.lock(regionCode, number))
                .chain(version -> version.status(today.day()) == step.status()
                        ? Uni.createFrom().voidItem()
                        : step(version, step, ifMatch));
    }

    /** Tells what a municipality decided, or when it will. What stands there already is no change. */
    @Transaction
    Uni<Void> decide(String regionCode, int number, String municipalityCode, Decision decision, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        decision.check(today.day(), errors);
        errors.refuse();
        access.requireMunicipality(municipalityCode);
        return versions.lock(regionCode, number)
                .chain(version -> version.decisions().of(municipalityCode).says(decision)
                        ? Uni.createFrom().voidItem()
                        : decide(version, municipalityCode, decision, ifMatch));
    }

    private Uni<Void> open(String regionCode, int number, VersionPlan plan) {
        LocalDate day = plan.adoptedOn() == null ? today.day() : plan.adoptedOn();
        return participants
                .of(regionCode, day)
                .chain(members -> follow(regionCode, number, plan).replaceWith(members))
                .map(members -> plan.adoptedOn() == null
                        ? VisionVersion.prepare(regionCode, number, plan, today.day(), today.now())
                        : VisionVersion.takeOver(regionCode, number, plan, members, today.now()))
                .chain(version -> versions.add(version)
                        .chain(() -> supersede(version))
                        .chain(() -> tell("open-vision", version)));
    }

    /** The version before it must be done; work on this one makes it one that is being adjusted. */
    private Uni<Void> follow(String regionCode, int number, VersionPlan plan) {
        if (number == 1) {
            return Uni.createFrom().voidItem();
        }
        return versions.find(regionCode, number - 1)
                .invoke(VisionService::refuseGap)
                .chain(earlier -> {
                    boolean news =
                            plan.adoptedOn() == null ? earlier.adjust(today.day(), today.now()) : refuseOpen(earlier);
                    return news ? tellVersion(earlier) : Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> change(VisionVersion version, VersionPlan plan, String ifMatch) {
        if (version.says(plan)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, version.version(), () -> null);
        version.change(plan, today.now());
        return tell("change-vision", version);
    }

    private Uni<Void> step(VisionVersion version, Step step, String ifMatch) {
        IfMatch.check(ifMatch, version.version(), () -> null);
        boolean readable = version.status(today.day()).isReadable();
        return participants
                .of(version.regionCode(), step.onDay())
                .invoke(members -> version.step(step, members, today.day(), today.now()))
                .chain(() -> tell("step-vision", version))
                .chain(() -> !readable && step.status().isReadable()
                        ? open(version)
                        : Uni.createFrom().voidItem());
    }

    /** From now on everyone may read it. */
    private Uni<Void> open(VisionVersion version) {
        return InOrder.each(opened, each -> each.opened(version));
    }

    private Uni<Void> decide(VisionVersion version, String municipalityCode, Decision decision, String ifMatch) {
        IfMatch.check(ifMatch, version.decisions().of(municipalityCode).sequence(), () -> null);
        version.decide(municipalityCode, decision, today.now());
        return outbox.append(VisionEvents.decided(version, municipalityCode, today.now()))
                .chain(() -> supersede(version))
                .chain(() -> tell("decide-vision", version));
    }

    /** Once it is adopted, the version before it ends when this one comes into force. */
    private Uni<Void> supersede(VisionVersion version) {
        LocalDate adopted = version.plan().adoptedOn();
        if (adopted == null || version.number() == 1) {
            return Uni.createFrom().voidItem();
        }
        LocalDate from = version.plan().inForceFrom();
        return versions.find(version.regionCode(), version.number() - 1)
                .invoke(earlier -> earlier.superseded(from))
                .chain(this::tellVersion);
    }

    private Uni<Void> tell(String action, VisionVersion version) {
        return tellVersion(version).chain(() -> audit.record(action, "vision/" + version.id()));
    }

    private Uni<Void> tellVersion(VisionVersion version) {
        return outbox.append(VisionEvents.registered(version, today.day(), today.now()));
    }

    private static boolean refuseOpen(VisionVersion earlier) {
        if (earlier.plan().adoptedOn() == null) {
            throw new RuleBroken("earlier-version-open", Messages.of("earlier-version-open"));
        }
        return false;
    }

    private static void refuseGap(VisionVersion earlier) {
        if (earlier == null) {
            throw new RuleBroken("no-earlier-version", Messages.of("no-earlier-version"));
        }
    }
}
