package nl.regiovisie.recommendation.review;

import java.util.List;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the work list of a review, with the review itself.
 *
 * @param next cursor of the next part; null on the last
 */
@Schema(name = "ReviewItems", description = "De aanbevelingen van een beoordeling, met hoe ver de gemeente is")
record WorkPage(ReviewOverview review, List<WorkItem> items, String next) {

    static WorkPage of(ReviewOverview review, Page<WorkItem> page) {
        return new WorkPage(review, page.items(), page.next());
    }
}
