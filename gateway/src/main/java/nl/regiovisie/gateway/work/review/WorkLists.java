package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.review.Reviews.Item;
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
        return Uni.combine()
                .all()
                .unis(reviews.get(review), Whole.of(cursor -> reviews.items(review, cursor, Whole.PART)))
                .with((found, all) -> WorkList.of(found, all, show, theme, after));
    }

    /**
     * @param recommendation that is asked for; null for none
     * @return all that there is beside its answer, or the next one's; null when the review covers nothing
     */
    Uni<Item> current(WorkList list, UUID recommendation) {
        WorkItem at = list.at(recommendation);
        return at == null
                ? Uni.createFrom().nullItem()
                : reviews.item(list.review().id(), at.id());
    }
}
