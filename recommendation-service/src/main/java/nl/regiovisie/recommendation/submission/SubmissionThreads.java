package nl.regiovisie.recommendation.submission;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.recommendation.contribution.ContributionPages;
import nl.regiovisie.recommendation.contribution.ContributionView;

/** Follows what was sent in to what became of it: two queries, however many there are. Drafts stay hidden. */
@ApplicationScoped
class SubmissionThreads {

    private final SubmissionPages submissions;
    private final ContributionPages contributions;

    SubmissionThreads(SubmissionPages submissions, ContributionPages contributions) {
        this.submissions = submissions;
        this.contributions = contributions;
    }

    /** @return fails with {@link LinkGone} if nothing has the code */
    Uni<ThreadView> byCode(String code) {
        return submissions.byCode(code).chain(found -> followed(List.of(found)).map(threads -> threads.get(0)));
    }

    /** What was sent for bodies, the newest first. */
    Uni<Page<ThreadView>> ofBodies(Set<UUID> bodies, String cursor, int limit) {
        return submissions
                .ofBodies(bodies, cursor, limit)
                .chain(page -> followed(page.items()).map(threads -> new Page<>(threads, page.next())));
    }

    private Uni<List<ThreadView>> followed(List<SubmissionView> sent) {
        List<UUID> accepted = sent.stream()
                .filter(one -> one.state() == SubmissionState.ACCEPTED)
                .map(SubmissionView::id)
                .toList();
        return contributions.these(accepted, false).map(found -> {
            Map<UUID, ContributionView> byId = found.stream().collect(toMap(ContributionView::id, identity()));
            return sent.stream()
                    .map(one -> new ThreadView(one, byId.get(one.id())))
                    .toList();
        });
    }
}
