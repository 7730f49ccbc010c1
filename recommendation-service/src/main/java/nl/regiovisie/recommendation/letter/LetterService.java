package nl.regiovisie.recommendation.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.letter.text.CopyContent;

/** Bodies write letters, and finish them. */
@ApplicationScoped
class LetterService {

    private final Letters letters;
    private final LetterAccess access;
    private final Audit audit;
    private final ObjectMapper json;
    private final Clock clock;

    LetterService(Letters letters, LetterAccess access, Audit audit, ObjectMapper json, Clock clock) {
        this.letters = letters;
        this.access = access;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Begins a letter, or writes on at it. What it says already is no change. What somebody still types at a letter that was
     * erased begins no new one: they name the version that they saw.
     *
     * @param newest version of its template
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> write(UUID id, LetterDraft draft, int newest, String ifMatch) {
        access.requireOwn(draft.bodyId());
        return letters.lock(id).chain(known -> {
            if (known != null) {
                return change(known, draft, newest, ifMatch).replaceWith(false);
            }
            if (ifMatch != null && !ifMatch.equals("*")) {
                throw new NotFound("brief", id);
            }
            return letters.add(new Letter(id, draft, newest, clock.instant()))
                    .chain(() -> audit.record("begin-letter", "letter/" + id))
                    .replaceWith(true);
        });
    }

    private Uni<Void> change(Letter known, LetterDraft draft, int newest, String ifMatch) {
        access.requireOwn(known.bodyId());
        Letters.refuseFinal(known);
        if (!known.isBy(draft.bodyId())) {
            throw new RuleBroken("letter-of-another-body", Messages.of("letter-of-another-body"));
        }
        if (!known.says(draft)) {
            IfMatch.check(ifMatch, known.version(), () -> null);
            known.write(draft, newest, clock.instant());
        }
        return Uni.createFrom().voidItem();
    }

    /** Erases a draft and all that was said of it; again changes nothing. */
    @Transaction
    Uni<Void> erase(UUID id, String ifMatch) {
        return letters.lock(id).chain(known -> {
            if (known == null) {
                return Uni.createFrom().voidItem();
            }
            access.requireOwn(known.bodyId());
            Letters.refuseFinal(known);
            IfMatch.check(ifMatch, known.version(), () -> null);
            return letters.remove(known).chain(() -> audit.record("erase-letter", "letter/" + id));
        });
    }

    /**
     * Finishes a letter: from now on it has a number and does not change. Again changes nothing.
     *
     * @param made what its copies say, made of the version that the caller saw
     * @param version of the letter of which that was made
     */
    @Transaction
    Uni<Void> finish(UUID id, String ifMatch, List<CopyContent> made, int version) {
        return letters.lockOwn(id).chain(letter -> {
            if (letter.isFinal()) {
                return Uni.createFrom().voidItem();
            }
            IfMatch.check(ifMatch, letter.version(), () -> null);
            IfMatch.check(IfMatch.etag(version), letter.version(), () -> null);
            return letters.nextNumber()
                    .invoke(number -> letter.finish(number, clock.instant()))
                    .chain(number -> InOrder.each(made, copy -> letters.add(kept(id, copy.numbered(number)))))
                    .chain(() -> audit.record("finish-letter", "letter/" + id));
        });
    }

    private LetterCopy kept(UUID id, CopyContent copy) {
        try {
            return new LetterCopy(new CopyName(id, copy.municipality().code()), json.writeValueAsString(copy));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
