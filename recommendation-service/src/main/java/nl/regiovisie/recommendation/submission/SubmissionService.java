package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.limit.HourlyLimit;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.problem.TooMany;
import nl.regiovisie.platform.transaction.Transaction;

/** Takes what somebody sends in. */
@ApplicationScoped
class SubmissionService {

    /** A class that does this together fits in; a flood does not. */
    static final int MOST_AN_HOUR = 30;

    private final Submissions submissions;
    private final SubmissionCheck check;
    private final HourlyLimit limit;
    private final Audit audit;
    private final Clock clock;

    SubmissionService(Submissions submissions, SubmissionCheck check, Audit audit, Clock clock) {
        this.submissions = submissions;
        this.check = check;
        this.limit = new HourlyLimit(MOST_AN_HOUR, clock);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what was sent; a repeat changes nothing. What a robot sent is dropped, and the robot does not notice.
     *
     * @param address from which it came; counted and not kept
     * @return fails with {@link RuleBroken} if something else was sent under that id, and with {@link TooMany}
     */
    @Transaction
    Uni<Receipt> submit(UUID id, SubmissionDraft draft, String address) {
        return draft.fromRobot()
                ? Uni.createFrom().item(Receipt.of(id))
                : check.regionsOf(draft).chain(regions -> submit(id, draft, regions, address));
    }

    private Uni<Receipt> submit(UUID id, SubmissionDraft draft, List<String> regions, String address) {
        return submissions
                .find(id)
                .chain(known -> known == null ? add(id, draft, regions, address) : repeated(known, draft))
                .replaceWith(Receipt.of(id));
    }

    private Uni<Void> add(UUID id, SubmissionDraft draft, List<String> regions, String address) {
        if (draft.bodyId() == null && !limit.allows(address)) {
            throw new TooMany(Messages.of("submission-too-often"));
        }
        return submissions
                .add(new Submission(id, draft, regions, clock.instant()))
                .chain(() -> record(id, draft));
    }

    /** Who speaks personally is written down nowhere, also not with the account that happens to be signed in. */
    private Uni<Void> record(UUID id, SubmissionDraft draft) {
        return draft.bodyId() == null ? Uni.createFrom().voidItem() : audit.record("submit", "submission/" + id);
    }

    private static Uni<Void> repeated(Submission known, SubmissionDraft draft) {
        if (!known.isBy(draft) || !known.says(draft)) {
            throw new RuleBroken("submission-sent", Messages.of("submission-sent"));
        }
        return Uni.createFrom().voidItem();
    }
}
