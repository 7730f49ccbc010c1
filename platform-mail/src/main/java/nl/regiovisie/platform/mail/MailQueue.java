package nl.regiovisie.platform.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import nl.regiovisie.platform.transaction.Transactions;

/** Where a use case puts a mail: it commits with the change, or not at all. */
@ApplicationScoped
public class MailQueue {

    private static final String ENQUEUE = """
            insert into mail (key, recipient, subject, text, reply_to, unsubscribe)
            values (:key, :recipient, :subject, :text, nullif(:replyTo, ''), nullif(:unsubscribe, ''))
            on conflict (key) do nothing""";

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
                .createNativeQuery(ENQUEUE)
                .setParameter("key", mail.key())
                .setParameter("recipient", mail.to())
                .setParameter("subject", mail.subject())
                .setParameter("text", mail.text())
                .setParameter("replyTo", Objects.requireNonNullElse(mail.replyTo(), ""))
                .setParameter("unsubscribe", Objects.toString(mail.unsubscribe(), ""))
                .executeUpdate()
                .map(inserted -> inserted == 1);
    }
}
