package nl.regiovisie.gateway.work.review;

import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.review.Memberships.Municipality;
import nl.regiovisie.gateway.work.review.Reviews.Opening;

/**
 * The begin of a review, as it was typed.
 *
 * @param id of the review to be; made with the empty form, so that sending twice opens one
 */
public record OpeningForm(
        UUID id,
        String municipalityCode,
        String occasion,
        String visionVersion,
        String due,
        String publishOn,
        boolean confirmation) {

    static OpeningForm empty(UUID id) {
        return new OpeningForm(id, "", "", "", "", "", false);
    }

    static OpeningForm of(Form form) {
        return new OpeningForm(
                form.id("id"),
                form.text("municipalityCode"),
                form.text("occasion"),
                form.text("visionVersion"),
                form.text("due"),
                form.text("publishOn"),
                form.has("confirmation"));
    }

    Faults faults() {
        return days(due, publishOn);
    }

    /** What is wrong with the days of a review; both may be empty. */
    static Faults days(String due, String publishOn) {
        return Faults.in(Stream.of(new Typed("due", due), new Typed("publishOn", publishOn))
                .filter(Typed::isNoDay)
                .map(typed -> Refusal.NO_DAY_NOR_EMPTY.at(typed.field()))
                .toList());
    }

    /** @param region of the municipality today */
    Opening opening(String region) {
        return new Opening(
                municipalityCode,
                region,
                Form.orNull(occasion),
                Form.orNull(visionVersion),
                Form.day(due).orElse(null),
                Form.day(publishOn).orElse(null),
                confirmation,
                false);
    }

    /** A day as it was typed; may be empty. */
    private record Typed(String field, String day) {

        boolean isNoDay() {
            return !day.isEmpty() && Form.day(day).isEmpty();
        }
    }

    public boolean chose(Municipality municipality) {
        return municipality.code().equals(municipalityCode);
    }
}
