package nl.regiovisie.gateway.work.review;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Memberships.Municipality;
import nl.regiovisie.gateway.work.review.Reviews.Opening;
import nl.regiovisie.platform.problem.FieldError;

/**
 * The begin of a review, as it was typed.
 *
 * @param id of the review to be; made with the empty form, so that sending twice opens one
 */
public record OpeningForm(UUID id, String municipalityCode, String occasion, String visionVersion, String due) {

    static OpeningForm empty(UUID id) {
        return new OpeningForm(id, "", "", "", "");
    }

    static OpeningForm of(Form form) {
        return new OpeningForm(
                form.id("id"),
                form.text("municipalityCode"),
                form.text("occasion"),
                form.text("visionVersion"),
                form.text("due"));
    }

    Faults faults() {
        return due.isEmpty() || Form.day(due).isPresent()
                ? Faults.NONE
                : Faults.in(List.of(new FieldError("due", "Kies een dag die bestaat, of laat het leeg.")));
    }

    /** @param region of the municipality today */
    Opening opening(String region) {
        return new Opening(
                municipalityCode,
                region,
                Form.orNull(occasion),
                Form.orNull(visionVersion),
                Form.day(due).orElse(null));
    }

    public boolean chose(Municipality municipality) {
        return municipality.code().equals(municipalityCode);
    }
}
