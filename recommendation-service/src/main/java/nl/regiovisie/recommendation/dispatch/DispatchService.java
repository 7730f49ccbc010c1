package nl.regiovisie.recommendation.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Editors send editions, note what they brought themselves, and what was answered. */
@ApplicationScoped
class DispatchService {

    /** Who has it, or will, is no change; what failed is tried once more. */
    private static final String PLAN = """
        insert into dispatch (edition_id, recipient_id, version, name, kind, state, attempt, planned_at, settled_at)
        select :edition, r.id, 0, r.name, r.kind, :state, 1, :now,
               case when :byHand then cast(:now as timestamptz) end
          from recipient r
         where r.id in (:recipients) and not r.retired and (:byHand or r.email is not null)
            on conflict (edition_id, recipient_id) do update
               set state = excluded.state, attempt = dispatch.attempt + 1, planned_at = excluded.planned_at,
                   settled_at = excluded.settled_at, reason = null, version = dispatch.version + 1
             where dispatch.state = 'FAILED'
        returning recipient_id\
        """;

    private static final String FIT = """
        select r.id from recipient r
         where r.id in (:recipients) and not r.retired and (:byHand or r.email is not null)\
        """;

    private final Mutiny.Session session;
    private final Audit audit;
    private final Today today;
    private final Clock clock;

    DispatchService(Mutiny.Session session, Audit audit, Today today, Clock clock) {
        this.session = session;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /** Plans to mail it: a link to the edition, nothing enclosed. Again changes nothing. */
    @Transaction
    Uni<Void> plan(UUID edition, Selection selection) {
        return record(edition, selection, false);
    }

    /** Notes that an editor brought or posted it today. Again changes nothing. */
    @Transaction
    Uni<Void> bring(UUID edition, Selection selection) {
        return record(edition, selection, true);
    }

    /** What it says already is no change. */
    @Transaction
    Uni<Void> answer(DispatchName name, Answer answer, String ifMatch) {
        answer.check(today.day());
        return session.find(Dispatch.class, name, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("verzending aan organisatie", name.recipientId()))
                .chain(known -> {
                    if (!known.went()) {
                        throw new RuleBroken("dispatch-not-gone", Messages.of("dispatch-not-gone"));
                    }
                    if (known.says(answer)) {
                        return Uni.createFrom().voidItem();
                    }
                    IfMatch.check(ifMatch, known.version(), () -> null);
                    known.answer(answer);
                    return audit.record("note-answer", "edition/" + name.editionId());
                });
    }

    private Uni<Void> record(UUID edition, Selection selection, boolean byHand) {
        selection.check();
        return session.createNativeQuery(FIT, UUID.class)
                .setParameter("recipients", selection.recipientIds())
                .setParameter("byHand", byHand)
                .getResultList()
                .invoke(fit -> refuseOthers(selection, fit))
                .chain(() -> session.createNativeQuery(PLAN, UUID.class)
                        .setParameter("edition", edition)
                        .setParameter("state", byHand ? "BY_HAND" : "PLANNED")
                        .setParameter("now", clock.instant())
                        .setParameter("recipients", selection.recipientIds())
                        .setParameter("byHand", byHand)
                        .getResultList())
                .chain(done -> audit.record(byHand ? "bring-edition" : "send-edition", "edition/" + edition));
    }

    private static void refuseOthers(Selection selection, List<UUID> fit) {
        FieldErrors errors = new FieldErrors();
        errors.each(
                "recipientIds",
                selection.recipientIds(),
                (field, id) -> errors.check(fit.contains(id), field, "recipient-unfit"));
        errors.refuse();
    }
}
