package nl.regiovisie.region.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.region.body.BodyPages;
import nl.regiovisie.region.body.BodyView;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes a message of a visitor to a body; neither learns the address of the other from us, but for the way back. */
@ApplicationScoped
class MessageService {

    private final BodyPages bodies;
    private final SentMessages sent;
    private final MailQueue mails;
    private final Mutiny.Session session;
    private final Transactions transactions;

    MessageService(
            BodyPages bodies, SentMessages sent, MailQueue mails, Mutiny.Session session, Transactions transactions) {
        this.bodies = bodies;
        this.sent = sent;
        this.mails = mails;
        this.session = session;
        this.transactions = transactions;
    }

    /**
     * Queues a message; a repeat is no second one. What a robot sent is dropped, and the robot does not notice.
     *
     * @return fails with {@link NotFound} unless the caller may see the body, {@link RuleBroken} if it has no address
     */
    Uni<Void> send(UUID body, Message message) {
        FieldErrors errors = new FieldErrors();
        message.check(errors);
        errors.refuse();
        return bodies.one(body)
                .chain(view -> message.fromRobot()
                        ? Uni.createFrom().voidItem()
                        : transactions.required(() -> send(view, message)));
    }

    /** The lock makes those who write to one body at the same moment wait, so that they are counted right. */
    private Uni<Void> send(BodyView body, Message message) {
        return session.find(BodyContact.class, body.id(), LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new RuleBroken("body-without-address", Messages.of("body-without-address")))
                .chain(contact -> sent.remember(message, body.id())
                        .chain(first -> first
                                ? mails.enqueue(contact.mail(body, message)).replaceWithVoid()
                                : Uni.createFrom().voidItem()));
    }
}
