package nl.regiovisie.region.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.TooMany;
import org.hibernate.reactive.mutiny.Mutiny;

/** Limits how often people write: an address to anyone, and anyone to a body. */
@ApplicationScoped
class SentMessages {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_BY_SENDER = 5;
    private static final int MOST_TO_BODY = 20;

    private final Mutiny.Session session;
    private final Clock clock;

    SentMessages(Mutiny.Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * Remembers a message.
     *
     * @return false if it was remembered before; fails with {@link TooMany} if there were too many in the last hour
     */
    Uni<Boolean> remember(Message message, UUID body) {
        return session.find(SentMessage.class, message.id())
                .chain(known ->
                        known == null ? add(message, body) : Uni.createFrom().item(false));
    }

    private Uni<Boolean> add(Message message, UUID body) {
        return count("m.sender = :value", Sha256.of(message.sender()))
                .invoke(sent -> refuse(sent >= MOST_BY_SENDER, "messages-by-sender", MOST_BY_SENDER))
                .chain(() -> count("m.bodyId = :value", body))
                .invoke(sent -> refuse(sent >= MOST_TO_BODY, "messages-to-body", MOST_TO_BODY))
                .chain(() -> session.persist(new SentMessage(message, body, clock.instant())))
                .replaceWith(true);
    }

    private Uni<Long> count(String condition, Object value) {
        Instant since = clock.instant().minus(HOUR);
        return session.createSelectionQuery(
                        "select count(*) from SentMessage m where m.sentAt > :since and " + condition, Long.class)
                .setParameter("since", since)
                .setParameter("value", value)
                .getSingleResult();
    }

    private static void refuse(boolean tooMany, String key, int most) {
        if (tooMany) {
            throw new TooMany(Messages.of(key, most));
        }
    }
}
