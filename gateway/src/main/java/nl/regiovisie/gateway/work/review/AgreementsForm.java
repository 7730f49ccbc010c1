package nl.regiovisie.gateway.work.review;

import java.util.Objects;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Reviews.Opening;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * What a municipality agreed about its review, as it was typed.
 *
 * @param version of the review that was seen
 */
public record AgreementsForm(String visionVersion, String due, String publishOn, boolean confirmation, String version) {

    static AgreementsForm of(Review review) {
        return new AgreementsForm(
                Objects.requireNonNullElse(review.visionVersion(), ""),
                Objects.toString(review.due(), ""),
                Objects.toString(review.publishOn(), ""),
                review.confirmation(),
                String.valueOf(review.version()));
    }

    static AgreementsForm of(Form form) {
        return new AgreementsForm(
                form.text("visionVersion"),
                form.text("due"),
                form.text("publishOn"),
                form.has("confirmation"),
                form.text("version"));
    }

    /** The same, on top of a newer version. */
    AgreementsForm over(Review newer) {
        return new AgreementsForm(visionVersion, due, publishOn, confirmation, String.valueOf(newer.version()));
    }

    Faults faults() {
        return OpeningForm.days(due, publishOn);
    }

    /** With what of the review is fixed. */
    Opening opening(Review review) {
        return new Opening(
                review.municipality().code(),
                review.regionCode(),
                review.occasion(),
                Form.orNull(visionVersion),
                Form.day(due).orElse(null),
                Form.day(publishOn).orElse(null),
                confirmation,
                review.example());
    }
}
