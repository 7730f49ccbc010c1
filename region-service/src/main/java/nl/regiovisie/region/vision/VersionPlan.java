package nl.regiovisie.region.vision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a version apart from its life and its text.
 *
 * @param title 1–200 characters
 * @param periodFrom first day for which it is meant
 * @param periodUntil last day for which it is meant; at most ten years later
 * @param regimeCode the legal regime that says what must be in it
 * @param startedOn since when the region works on it; today when null, never ahead
 * @param adoptedOn only for a vision that all municipalities adopted before it came to this platform
 * @param documentTitle name of the document, compulsory with a link; 1–200 characters
 * @param documentLink where the document can be read; or null
 * @param clientsInvolvedSince since when young people, parents and their councils are involved; or null
 * @param clientsInvolvedHow how they are; 1–4,000 characters; or null
 * @param consultationOpens first day on which everyone may react; or null
 * @param consultationCloses last day of that; together with the first
 * @param note how it stands, in a few words for readers; 1–1,000 characters; or null
 * @param notice to be printed where it is shown; 1–1,000 characters; or null
 * @param example true for invented demonstration content
 */
@Embeddable
@Schema(name = "VisionVersionPlan")
record VersionPlan(
        String title,
        LocalDate periodFrom,
        LocalDate periodUntil,
        String regimeCode,
        LocalDate startedOn,
        LocalDate adoptedOn,
        String documentTitle,
        String documentLink,
        LocalDate clientsInvolvedSince,
        String clientsInvolvedHow,
        LocalDate consultationOpens,
        LocalDate consultationCloses,
        String note,
        String notice,
        boolean example) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PARAGRAPH = 1_000;
    private static final int LONGEST_ACCOUNT = 4_000;
    private static final int LONGEST_PERIOD = 10;

    /** The same, with the days that the caller left out and that stand there. */
    VersionPlan over(VersionPlan stored) {
        return with(startedOn == null ? stored.startedOn : startedOn, adoptedOn == null ? stored.adoptedOn : adoptedOn);
    }

    VersionPlan startedOn(LocalDate today) {
        return startedOn == null ? with(today, adoptedOn) : this;
    }

    VersionPlan adoptedOn(LocalDate day) {
        return with(startedOn, day);
    }

    /** The first day on which it counts, once it is adopted. */
    LocalDate inForceFrom() {
        return adoptedOn.isAfter(periodFrom) ? adoptedOn : periodFrom;
    }

    boolean movesConsultationOf(VersionPlan stored) {
        return !Objects.equals(consultationOpens, stored.consultationOpens)
                || !Objects.equals(consultationCloses, stored.consultationCloses);
    }

    /** Notes what is wrong with it in itself. */
    void check(LocalDate today, FieldErrors errors) {
        errors.text("title", title, LONGEST_LINE);
        errors.text("regimeCode", regimeCode, LONGEST_LINE);
        checkPeriod(errors);
        checkPast("startedOn", startedOn, today, errors);
        checkPast("adoptedOn", adoptedOn, today, errors);
        checkDocument(errors);
        checkPast("clientsInvolvedSince", clientsInvolvedSince, today, errors);
        errors.optionalText("clientsInvolvedHow", clientsInvolvedHow, LONGEST_ACCOUNT);
        checkConsultation(errors);
        errors.optionalText("note", note, LONGEST_PARAGRAPH);
        errors.optionalText("notice", notice, LONGEST_PARAGRAPH);
    }

    private VersionPlan with(LocalDate started, LocalDate adopted) {
        return new VersionPlan(
                title,
                periodFrom,
                periodUntil,
                regimeCode,
                started,
                adopted,
                documentTitle,
                documentLink,
                clientsInvolvedSince,
                clientsInvolvedHow,
                consultationOpens,
                consultationCloses,
                note,
                notice,
                example);
    }

    private void checkPeriod(FieldErrors errors) {
        boolean complete = Texts.requiredDay("periodFrom", periodFrom, errors)
                & Texts.requiredDay("periodUntil", periodUntil, errors);
        if (complete && errors.check(!periodUntil.isBefore(periodFrom), "periodUntil", "period-ends-early")) {
            errors.check(
                    periodUntil.isBefore(periodFrom.plusYears(LONGEST_PERIOD)),
                    "periodUntil",
                    "period-too-long",
                    LONGEST_PERIOD);
        }
    }

    private void checkDocument(FieldErrors errors) {
        errors.optionalText("documentTitle", documentTitle, LONGEST_LINE);
        Texts.link("documentLink", documentLink, errors);
        errors.check(documentLink == null || documentTitle != null, "documentTitle", "required");
        errors.check(documentTitle == null || documentLink != null, "documentLink", "required");
    }

    private void checkConsultation(FieldErrors errors) {
        Texts.day("consultationOpens", consultationOpens, errors);
        Texts.day("consultationCloses", consultationCloses, errors);
        errors.check(consultationCloses == null || consultationOpens != null, "consultationOpens", "required");
        errors.check(consultationOpens == null || consultationCloses != null, "consultationCloses", "required");
        if (consultationOpens != null && consultationCloses != null) {
            errors.check(
                    !consultationCloses.isBefore(consultationOpens), "consultationCloses", "consultation-ends-early");
        }
    }

    private static void checkPast(String field, LocalDate day, LocalDate today, FieldErrors errors) {
        Texts.day(field, day, errors);
        errors.check(day == null || !day.isAfter(today), field, "day-ahead");
    }
}
