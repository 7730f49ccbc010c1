package nl.regiovisie.gateway.work.review;

import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/** The form that changes what was agreed about a review. @param saved whether that was just done */
public record AgreementsPage(Review review, AgreementsForm form, Faults faults, boolean saved) {}
