package nl.regiovisie.gateway.work.review;

import java.util.Comparator;
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

    /** What is due first comes first. */
    public List<Review> open() {
        return reviews.stream()
                .filter(review -> !review.closed())
                .sorted(Comparator.comparing(Review::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public List<Review> closed() {
        return reviews.stream().filter(Review::closed).toList();
    }

    /** How many are answered as a whole and only wait to be closed. */
    public int complete() {
        return (int) open().stream().filter(Review::complete).count();
    }

    public int todo() {
        return open().stream().mapToInt(Review::todo).sum();
    }
}
