package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.problem.RuleBroken;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where letters are kept. */
@ApplicationScoped
public class Letters {

    private static final String NEXT_NUMBER =
            "update letter_numbering set highest = highest + 1 where id = 1 returning highest";

    private final Mutiny.Session session;
    private final LetterAccess access;

    Letters(Mutiny.Session session, LetterAccess access) {
        this.session = session;
        this.access = access;
    }

    /** @return the letter, locked until the transaction ends; null if there is none */
    Uni<Letter> lock(UUID id) {
        return session.find(Letter.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return the caller's own letter, locked; fails with {@link NotFound} or {@link NotYours} */
    Uni<Letter> lockOwn(UUID id) {
        return lock(id).onItem()
                .ifNull()
                .failWith(() -> new NotFound("brief", id))
                .invoke(letter -> access.requireOwn(letter.bodyId()));
    }

    /**
     * Holds the caller's own letter until the transaction ends.
     *
     * @return fails with {@link NotFound} or {@link NotYours}, and with {@link RuleBroken} if it is finished
     */
    public Uni<Void> lockOwnDraft(UUID id) {
        return lockOwn(id).invoke(Letters::refuseFinal).replaceWithVoid();
    }

    /** The same for whoever may read along, whoever that is. */
    public Uni<Void> lockDraft(UUID id) {
        return lock(id).onItem()
                .ifNull()
                .failWith(() -> new NotFound("brief", id))
                .invoke(Letters::refuseFinal)
                .replaceWithVoid();
    }

    /** @return fails with {@link NotFound} unless the caller's own letter has such a copy */
    public Uni<Void> requireOwnCopy(UUID id, String municipality) {
        return lockOwn(id)
                .chain(() -> session.find(LetterCopy.class, new CopyName(id, municipality)))
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("brief aan gemeente", municipality))
                .replaceWithVoid();
    }

    Uni<Void> add(Letter letter) {
        return session.persist(letter);
    }

    Uni<Void> add(LetterCopy copy) {
        return session.persist(copy);
    }

    Uni<Void> remove(Letter letter) {
        return session.remove(letter);
    }

    /** @return never given to another, and without gaps */
    Uni<Integer> nextNumber() {
        return session.createNativeQuery(NEXT_NUMBER, Integer.class).getSingleResult();
    }

    static void refuseFinal(Letter letter) {
        if (letter.isFinal()) {
            throw new RuleBroken("letter-final", Messages.of("letter-final"));
        }
    }
}
