package nl.regiovisie.recommendation.review;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * What a municipality reviews.
 *
 * @param municipalityCode CBS code of one of the caller's municipalities
 * @param regionCode the region that it is in today
 * @param visionVersion which version of the vision, in words; or null; 1–200 characters
 * @param due by when it wants to be ready, or null
 * @param publishOn the day from which everyone sees the answers; null for as soon as they are given
 * @param confirmation whether a second person of the municipality confirms each answer
 * @param example true for invented demonstration content
 */
record Opening(
        String municipalityCode,
        String regionCode,
        Occasion occasion,
        String visionVersion,
        LocalDate due,
        LocalDate publishOn,
        boolean confirmation,
        boolean example) {

    private static final int LONGEST_VERSION = 200;
    private static final int LONGEST_CODE = 10;

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("municipalityCode", municipalityCode, LONGEST_CODE);
        errors.text("regionCode", regionCode, LONGEST_CODE);
        errors.required("occasion", occasion);
        errors.optionalText("visionVersion", visionVersion, LONGEST_VERSION);
    }

    /**
     * Nobody plans for yesterday. A day that was agreed on before may have come meanwhile, and what is invented may tell of
     * the past.
     *
     * @param dueBefore what was agreed on before, or null
     * @param publishBefore the same
     * @throws nl.regiovisie.platform.problem.Invalid with each day that lies behind
     */
    void refuseGoneBy(LocalDate today, LocalDate dueBefore, LocalDate publishBefore) {
        FieldErrors errors = new FieldErrors();
        errors.check(example || isAhead(due, dueBefore, today), "due", "day-gone-by");
        errors.check(example || isAhead(publishOn, publishBefore, today), "publishOn", "day-gone-by");
        errors.refuse();
    }

    private static boolean isAhead(LocalDate day, LocalDate before, LocalDate today) {
        return day == null || day.equals(before) || !day.isBefore(today);
    }
}
