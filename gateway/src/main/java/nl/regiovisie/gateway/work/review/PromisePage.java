package nl.regiovisie.gateway.work.review;

import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Promises.Realisation;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * The question what came of a promise.
 *
 * @param newer what a colleague told meanwhile; else null
 */
public record PromisePage(Review review, Item item, PromiseForm form, Realisation newer, Faults faults) {

    public String action() {
        return review.address() + "/beloften/" + item.recommendation().id();
    }
}
