package nl.regiovisie.region.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.region.vision.Versions;
import nl.regiovisie.region.vision.VisionAccess;

/** Plans, prepares, holds and cancels evaluations, and takes the answers of councils. */
@ApplicationScoped
class EvaluationService {

    private static final int LONGEST_REASON = 1_000;

    private final Moments moments;
    private final Versions versions;
    private final VisionAccess access;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;

    EvaluationService(
            Moments moments,
            Versions versions,
            VisionAccess access,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Today today) {
        this.moments = moments;
        this.versions = versions;
        this.access = access;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Plans a moment, or changes it. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> plan(UUID id, MomentPlan plan, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        plan.check(errors);
        errors.refuse();
        return moments.find(id)
                .chain(known -> known == null
                        ? open(id, plan).replaceWith(true)
                        : change(known, plan, ifMatch).replaceWith(false));
    }

    /** Tells what came out of it. What stands there already is no change. */
    @Transaction
    Uni<Void> hold(UUID id, Outcome outcome, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        outcome.check(errors);
        errors.refuse();
        return own(id).chain(moment -> {
            if (moment.says(outcome)) {
                return Uni.createFrom().voidItem();
            }
            IfMatch.check(ifMatch, moment.version(), () -> null);
            moment.hold(outcome, today.day(), today.now());
            return told("hold-evaluation", moment);
        });
    }

    /** Cancels a moment that lies ahead; a repeat with the same reason changes nothing. */
    @Transaction
    Uni<Void> cancel(UUID id, String reason, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        errors.text("reason", reason, LONGEST_REASON);
        errors.refuse();
        return own(id).chain(moment -> {
            if (moment.wasCancelledBecause(reason)) {
                return Uni.createFrom().voidItem();
            }
            IfMatch.check(ifMatch, moment.version(), () -> null);
            moment.cancel(reason, today.now());
            return told("cancel-evaluation", moment);
        });
    }

    /** Keeps what a body answers, in place of what it answered before. */
    @Transaction
    Uni<Void> answer(UUID id, UUID bodyId, Answers answers) {
        return moments.get(id).chain(moment -> {
            if (!caller.bodies().contains(bodyId.toString())) {
                throw new NotYours(Messages.of("body-not-yours"));
            }
            FieldErrors errors = new FieldErrors();
            answers.check(moment, errors);
            errors.refuse();
            moment.requireAsking();
            return moments.answer(moment, bodyId, answers, today.now())
                    .chain(() -> audit.record("answer-evaluation", "evaluation/" + id));
        });
    }

    private Uni<EvaluationMoment> own(UUID id) {
        return moments.get(id).call(moment -> access.requireRegion(moment.regionCode()));
    }

    private Uni<Void> open(UUID id, MomentPlan plan) {
        return versions.lock(plan.versionId())
                .call(version -> access.requireRegion(version.regionCode()))
                .map(version -> new EvaluationMoment(id, version.regionCode(), plan, today.now()))
                .call(moments::add)
                .chain(moment -> told("plan-evaluation", moment));
    }

    private Uni<Void> change(EvaluationMoment moment, MomentPlan plan, String ifMatch) {
        return access.requireRegion(moment.regionCode()).chain(() -> {
            if (moment.says(plan)) {
                return Uni.createFrom().voidItem();
            }
            IfMatch.check(ifMatch, moment.version(), () -> null);
            moment.change(plan, today.now());
            return told("change-evaluation", moment);
        });
    }

    private Uni<Void> told(String action, EvaluationMoment moment) {
        return outbox.append(moment.registered(today.now()))
                .chain(() -> audit.record(action, "evaluation/" + moment.id()));
    }
}
