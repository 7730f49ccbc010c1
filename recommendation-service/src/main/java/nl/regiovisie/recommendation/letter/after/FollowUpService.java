package nl.regiovisie.recommendation.letter.after;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.letter.Letters;
import org.hibernate.reactive.mutiny.Mutiny;

/** A body writes down what became of its letter. */
@ApplicationScoped
class FollowUpService {

    private final Mutiny.Session session;
    private final Letters letters;
    private final Today today;
    private final Clock clock;

    FollowUpService(Mutiny.Session session, Letters letters, Today today, Clock clock) {
        this.session = session;
        this.letters = letters;
        this.today = today;
        this.clock = clock;
    }

    /** The same again changes nothing. @return whether it is new */
    @Transaction
    Uni<Boolean> keep(UUID letter, String municipality, UUID id, FollowUpDraft draft) {
        draft.check(today.day());
        return find(letter, municipality, id).chain(known -> {
            if (known == null) {
                return session.persist(new LetterFollowUp(id, letter, municipality, draft, clock.instant()))
                        .replaceWith(true);
            }
            if (!known.isOf(letter, municipality) || !known.says(draft)) {
                throw new RuleBroken("letter-follow-up-known", Messages.of("letter-follow-up-known"));
            }
            return Uni.createFrom().item(false);
        });
    }

    /** What is gone already is no change. */
    @Transaction
    Uni<Void> remove(UUID letter, String municipality, UUID id) {
        return find(letter, municipality, id)
                .chain(known -> known == null || !known.isOf(letter, municipality)
                        ? Uni.createFrom().voidItem()
                        : session.remove(known));
    }

    private Uni<LetterFollowUp> find(UUID letter, String municipality, UUID id) {
        return letters.requireOwnCopy(letter, municipality).chain(() -> session.find(LetterFollowUp.class, id));
    }
}
