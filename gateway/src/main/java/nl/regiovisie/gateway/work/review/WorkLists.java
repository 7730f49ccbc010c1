package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.review.Reviews.WorkPart;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Finds what there is to do in a review. */
@ApplicationScoped
class WorkLists {

    private final Reviews reviews;

    WorkLists(@RestClient Reviews reviews) {
        this.reviews = reviews;
    }

    Uni<WorkList> of(UUID review) {
        return of(review, null, null, null);
    }

    /** The last three are what the visitor chose: see {@link WorkList}. */
    Uni<WorkList> of(UUID review, String show, String theme, Integer after) {
        return part(review, null)
                .chain(first -> Whole.from(
                                first.slice(), cursor -> part(review, cursor).map(WorkPart::slice))
                        .map(all -> WorkList.of(first.review(), all, show, theme, after)));
    }

    private Uni<WorkPart> part(UUID review, String cursor) {
        return reviews.items(review, cursor, Whole.PART);
    }
}
