package nl.regiovisie.platform.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.transaction.Transactions;

/** Where a use case puts a mail: it commits with the change, or not at all. */
@ApplicationScoped
public class MailQueue {

    private static final String ENQUEUE = """
            insert into mail (key, recipient, subject, text, reply_to, unsubscribe)
            values (:key, :recipient, :subject, :text, nullif(:replyTo, ''), nullif(:unsubscribe, ''))
            on conflict (key) do nothing returning key""";

    private static final String WITHDRAW = """
            update mail
               set state = 'REFUSED', refused = 'withdrawn', finished_at = now(),
                   recipient = null, subject = null, text = null, reply_to = null, unsubscribe = null
             where %s
             returning key""";

    private static final String WITHDRAW_KIND = WITHDRAW.formatted("state = 'WAITING' and unsubscribe = :value");
    private static final String WITHDRAW_PERSON =
            WITHDRAW.formatted("state in ('WAITING', 'SENDING') and lower(recipient) = lower(:value)");

    private final Transactions transactions;
    private final Runnable nudge;

    MailQueue(Transactions transactions, EventBus bus) {
        this.transactions = transactions;
        this.nudge = () -> bus.send(MailRelay.WAKE_UP, "");
    }

    /**
     * @return whether it was queued now; false if a mail with that key was queued before, sent or not
     * @throws IllegalStateException outside a transaction
     */
    public Uni<Boolean> enqueue(Mail mail) {
        transactions.afterCommit(nudge);
        return transactions
                .session()
                .createNativeQuery(ENQUEUE, String.class)
                .setParameter("key", mail.key())
                .setParameter("recipient", mail.to())
                .setParameter("subject", mail.subject())
                .setParameter("text", mail.text())
                .setParameter("replyTo", Objects.requireNonNullElse(mail.replyTo(), ""))
                .setParameter("unsubscribe", Objects.toString(mail.unsubscribe(), ""))
                .getSingleResultOrNull()
                .map(inserted -> inserted != null);
    }

    /**
     * Takes back what waits for somebody who unsubscribed; what is being handed over at this moment still goes.
     *
     * @param unsubscribe as it was given to {@link Mail#withUnsubscribe}
     * @return how many
     * @throws IllegalStateException outside a transaction
     */
    public Uni<Integer> withdraw(URI unsubscribe) {
        return withdraw(WITHDRAW_KIND, unsubscribe.toString());
    }

    /**
     * Takes back all that waits for somebody who is forgotten; what is being handed over at this moment may still go, and
     * is not tried again.
     *
     * @return how many
     * @throws IllegalStateException outside a transaction
     */
    public Uni<Integer> withdrawTo(String recipient) {
        return withdraw(WITHDRAW_PERSON, recipient);
    }

    private Uni<Integer> withdraw(String statement, String value) {
        transactions.requireRunning();
        return transactions
                .session()
                .createNativeQuery(statement, String.class)
                .setParameter("value", value)
                .getResultList()
                .map(List::size);
    }
}
