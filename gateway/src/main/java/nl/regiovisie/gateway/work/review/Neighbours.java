package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the other municipalities of a region answered. */
@ApplicationScoped
class Neighbours {

    private final PublishedRecommendations recommendations;

    Neighbours(@RestClient PublishedRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** @return those that have answered, by name; none when they cannot be had now */
    Uni<List<Assessment>> of(Review review, UUID recommendation) {
        return recommendations
                .assessments(recommendation, review.regionCode(), null, Whole.PART)
                .map(slice -> slice.items().stream()
                        .filter(reply -> reply.outcome() != null)
                        .filter(reply -> !reply.municipality()
                                .code()
                                .equals(review.municipality().code()))
                        .toList())
                .onFailure()
                .recoverWithItem(List.of());
    }
}
