package nl.regiovisie.recommendation.letter.help;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.letter.Letters;

/** A body asks people to read its draft along, and is done with what they say. */
@ApplicationScoped
class HelpService {

    private final Helpers helpers;
    private final Letters letters;
    private final Clock clock;

    HelpService(Helpers helpers, Letters letters, Clock clock) {
        this.helpers = helpers;
        this.letters = letters;
        this.clock = clock;
    }

    /** The same again changes nothing. @return whether it is new */
    @Transaction
    Uni<Boolean> invite(UUID letter, UUID id, Invitation invitation) {
        invitation.check();
        return letters.lockOwnDraft(letter).chain(() -> helpers.find(id)).chain(known -> {
            if (known == null) {
                return helpers.add(new LetterHelper(id, letter, invitation, clock.instant()))
                        .replaceWith(true);
            }
            if (!known.isOf(letter) || !known.has(invitation)) {
                throw new RuleBroken("letter-helper-invited", Messages.of("letter-helper-invited"));
            }
            return Uni.createFrom().item(false);
        });
    }

    /** From now on the link of the helper works no more; what they said stays. */
    @Transaction
    Uni<Void> end(UUID letter, UUID id) {
        return letters.lockOwnDraft(letter)
                .chain(() -> helpers.find(id))
                .chain(known ->
                        known == null || !known.isOf(letter) ? Uni.createFrom().voidItem() : helpers.remove(known));
    }

    /** The body says something itself. @return whether it is new */
    @Transaction
    Uni<Boolean> say(UUID letter, UUID id, Remark remark) {
        remark.check();
        return letters.lockOwnDraft(letter).chain(() -> keep(letter, id, null, remark));
    }

    /** The body is done with a comment; again changes nothing. */
    @Transaction
    Uni<Void> settle(UUID letter, UUID id) {
        return letters.lockOwnDraft(letter)
                .chain(() -> helpers.findComment(id))
                .invoke(known -> {
                    if (known == null || !known.isOf(letter)) {
                        throw new NotFound("opmerking", id);
                    }
                    known.settle(clock.instant());
                })
                .replaceWithVoid();
    }

    /** A helper. @return which letter they may read, and who they are; fails with {@link LinkGone} */
    @Transaction
    Uni<LetterHelper> helper(String code) {
        return helpers.byCode(code);
    }

    /** A helper says something. @return whether it is new */
    @Transaction
    Uni<Boolean> say(String code, UUID id, Remark remark) {
        remark.check();
        return helpers.byCode(code)
                .chain(helper -> letters.lockDraft(helper.letterId())
                        .chain(() -> keep(helper.letterId(), id, helper.kind(), remark)));
    }

    private Uni<Boolean> keep(UUID letter, UUID id, HelperKind by, Remark remark) {
        return helpers.findComment(id).chain(known -> {
            if (known == null) {
                return helpers.add(new LetterComment(id, letter, by, remark, clock.instant()))
                        .replaceWith(true);
            }
            if (!known.says(letter, by, remark)) {
                throw new RuleBroken("letter-comment-sent", Messages.of("letter-comment-sent"));
            }
            return Uni.createFrom().item(false);
        });
    }
}
