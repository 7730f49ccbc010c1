package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.contribution.Contributions;
import nl.regiovisie.recommendation.contribution.SentIn;
import nl.regiovisie.recommendation.similar.Index;
import nl.regiovisie.recommendation.topic.Topics;

/** An editor looks at what was sent in, and lets it through or not. */
@ApplicationScoped
class ModerationService {

    private final Submissions submissions;
    private final Contributions contributions;
    private final SubmissionCheck check;
    private final Topics topics;
    private final Index index;
    private final Audit audit;
    private final Clock clock;

    ModerationService(
            Submissions submissions,
            Contributions contributions,
            SubmissionCheck check,
            Topics topics,
            Index index,
            Audit audit,
            Clock clock) {
        this.submissions = submissions;
        this.contributions = contributions;
        this.check = check;
        this.topics = topics;
        this.index = index;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was decided so already is no change; of two editors the second hears what the first decided. */
    @Transaction
    Uni<Void> decide(UUID id, Moderation moderation, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        moderation.check(errors);
        errors.refuse();
        return submissions
                .lock(id)
                .chain(submission -> submission.isDecided(moderation)
                        ? Uni.createFrom().voidItem()
                        : decide(submission, moderation, ifMatch));
    }

    private Uni<Void> decide(Submission submission, Moderation moderation, String ifMatch) {
        IfMatch.check(ifMatch, submission.version(), () -> null);
        if (moderation.accepts()) {
            return refuseInvalid(submission, moderation)
                    .chain(() -> publish(submission.accept(moderation, clock.instant())));
        }
        submission.refuse(moderation.reason(), clock.instant());
        return audit.record("refuse-submission", "submission/" + submission.id());
    }

    private Uni<Void> refuseInvalid(Submission submission, Moderation moderation) {
        FieldErrors errors = new FieldErrors();
        errors.check(submission.hasTheme(moderation), "theme", "submission-needs-theme");
        return check.theme(moderation.theme(), errors)
                .chain(() -> topics.check("topics", moderation.chosen(), submission.topics(), errors))
                .invoke(errors::refuse);
    }

    private Uni<Void> publish(SentIn sent) {
        return contributions
                .add(sent)
                .chain(() -> index.add(sent.id(), sent.text()))
                .chain(() -> audit.record("accept-submission", "submission/" + sent.id()));
    }
}
