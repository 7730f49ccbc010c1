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

    /**
     * The other municipalities of a region.
     *
     * @param answered those that have answered, by name
     * @param any whether there are others at all; a region can be one municipality
     */
    record Others(List<Assessment> answered, boolean any) {

        /** While it cannot be known: as if there are some. */
        static final Others UNKNOWN = new Others(List.of(), true);

        private static Others of(List<Assessment> all, String own) {
            List<Assessment> others = all.stream()
                    .filter(reply -> !reply.municipality().code().equals(own))
                    .toList();
            return new Others(
                    others.stream().filter(reply -> reply.outcome() != null).toList(), !others.isEmpty());
        }
    }

    /** @return what is not known when it cannot be had now */
    Uni<Others> of(Review review, UUID recommendation) {
        return recommendations
                .assessments(recommendation, review.regionCode(), null, Whole.PART)
                .map(slice -> Others.of(slice.items(), review.municipality().code()))
                .onFailure()
                .recoverWithItem(Others.UNKNOWN);
    }
}
