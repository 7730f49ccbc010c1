package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.review.JointAnswers.JointAnswer;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What is proposed to the region of a review. */
@ApplicationScoped
class RegionProposals {

    private final JointAnswers proposals;

    RegionProposals(@RestClient JointAnswers proposals) {
        this.proposals = proposals;
    }

    /** @return by recommendation; none when they cannot be had now, or the review is closed */
    Uni<Map<UUID, JointAnswer>> of(Review review) {
        return review.closed()
                ? Uni.createFrom().item(Map.of())
                : Whole.of(cursor -> proposals.list(review.regionCode(), cursor, Whole.PART))
                        .map(found -> found.stream()
                                .collect(Collectors.toMap(JointAnswer::recommendationId, Function.identity())))
                        .onFailure()
                        .recoverWithItem(Map.of());
    }
}
