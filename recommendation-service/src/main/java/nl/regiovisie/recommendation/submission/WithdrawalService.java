package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.contribution.Contributions;
import nl.regiovisie.recommendation.similar.Index;

/** Who sent something in takes it back. */
@ApplicationScoped
class WithdrawalService {

    private final Submissions submissions;
    private final Contributions contributions;
    private final Index index;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    WithdrawalService(
            Submissions submissions,
            Contributions contributions,
            Index index,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.contributions = contributions;
        this.index = index;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Erases the words wherever they are; again changes nothing. Fails with {@link LinkGone} if nothing has the code. Who
     * has the code is written down nowhere.
     */
    @Transaction
    Uni<Void> withdraw(String code) {
        return submissions
                .lockByCode(code == null ? "" : code)
                .chain(this::erase)
                .replaceWithVoid();
    }

    /** A body takes back what was said for it. Fails with {@link NotYours} if the caller does not speak for that body. */
    @Transaction
    Uni<Void> withdraw(UUID id) {
        return submissions
                .lock(id)
                .invoke(this::refuseStranger)
                .chain(this::erase)
                .chain(erased -> erased
                        ? audit.record("withdraw-submission", "submission/" + id)
                        : Uni.createFrom().voidItem());
    }

    /** @return whether there was something to erase */
    private Uni<Boolean> erase(Submission submission) {
        boolean published = submission.isAccepted();
        boolean erased = submission.withdraw();
        return erased && published
                ? erasePublished(submission.id()).replaceWith(true)
                : Uni.createFrom().item(erased);
    }

    private Uni<Void> erasePublished(UUID id) {
        return contributions.erase(id, clock.instant()).chain(() -> index.forget(id));
    }

    private void refuseStranger(Submission submission) {
        if (!submission.isOfOneOf(caller.bodies()) && !submission.isWithdrawn()) {
            throw new NotYours(Messages.of("body-not-yours"));
        }
    }
}
