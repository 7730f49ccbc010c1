package nl.regiovisie.gateway.work.review;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Memberships.Municipality;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * What waits for a municipality, and the form that opens a review.
 *
 * @param municipalities that the visitor may answer for
 */
public record ReviewsPage(List<Review> reviews, List<Municipality> municipalities, OpeningForm form, Faults faults) {

    public List<Review> open() {
        return reviews.stream().filter(review -> !review.closed()).toList();
    }

    public List<Review> closed() {
        return reviews.stream().filter(Review::closed).toList();
    }

    public int todo() {
        return open().stream().mapToInt(Review::todo).sum();
    }
}
