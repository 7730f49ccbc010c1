package nl.regiovisie.recommendation.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.edition.content.Extent;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts planned mails in the queue, a batch in one transaction: killed half-way, a batch is as if it never began. */
@ApplicationScoped
class DispatchQueue {

    /** Whose address is gone since it was planned gets nothing, and an editor sees why. */
    private static final String CLAIM = """
        with due as (
          select d.edition_id, d.recipient_id, r.email, e.name place, e.number, e.region_code, e.series_id
            from dispatch d
            join recipient r on r.id = d.recipient_id
            join edition e on e.id = d.edition_id
           where d.state = 'PLANNED'
           order by d.planned_at, d.edition_id, d.recipient_id
           limit :batch for update of d skip locked)
        update dispatch d
           set state = case when due.email is null then 'FAILED' else 'QUEUED' end,
               settled_at = case when due.email is null then cast(:now as timestamptz) end,
               reason = case when due.email is null then 'no-address' end
          from due
         where d.edition_id = due.edition_id and d.recipient_id = due.recipient_id
        returning d.edition_id, d.recipient_id, d.attempt, d.name, due.email, due.place, due.number,
               due.region_code, due.series_id\
        """;

    private final Mutiny.Session session;
    private final MailQueue queue;
    private final DispatchMails mails;
    private final Clock clock;

    DispatchQueue(Mutiny.Session session, MailQueue queue, DispatchMails mails, Clock clock) {
        this.session = session;
        this.queue = queue;
        this.mails = mails;
        this.clock = clock;
    }

    /** @return how many were looked at */
    @Transaction
    Uni<Integer> next(int batch) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("batch", batch)
                .setParameter("now", clock.instant())
                .getResultList()
                .chain(rows -> InOrder.each(
                                rows.stream()
                                        .map(DispatchQueue::due)
                                        .filter(due -> due.address() != null)
                                        .toList(),
                                due -> queue.enqueue(mails.tell(due)))
                        .replaceWith(rows.size()));
    }

    private static Due due(Object[] row) {
        return new Due(
                (UUID) row[0],
                (UUID) row[1],
                (Integer) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (Integer) row[6],
                new Extent((String) row[7], (String) row[8]));
    }
}
