package nl.regiovisie.meeting.planning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a facilitator plans.
 *
 * @param title 1–200 characters
 * @param kind id of a meeting kind
 * @param series id of a series, or null
 * @param regionCodes regions for which it is held; at least one, if the kind needs it
 * @param endsAt after {@code startsAt}
 * @param seats 1–10,000
 * @param minimum fewer than this makes it doubtful whether it is held, or null; at most the seats
 * @param audience null for the one that it has, or that its kind has at first
 * @param facilitators accounts that may all change it and write down; null for those that it has, or for who plans it
 * @param place compulsory unless it is ONLINE, and then none: people would go there; 1–500 characters
 * @param onlineLink or null; begins with {@code http}; shown to its facilitators and who registered
 * @param guidingQuestions at most 50
 * @param agenda at most 50
 * @param notice to be printed where it is shown, or null; 1–1,000 characters
 * @param draft true while only its facilitators may see it; once announced it is never a draft again
 * @param example true for invented demonstration content
 */
record Plan(
        String title,
        String kind,
        MeetingMode mode,
        String series,
        List<String> regionCodes,
        Instant startsAt,
        Instant endsAt,
        @Schema(minimum = "1", maximum = "10000") Integer seats,
        @Schema(minimum = "1", maximum = "10000") Integer minimum,
        Audience audience,
        List<String> facilitators,
        String place,
        String onlineLink,
        List<String> guidingQuestions,
        List<AgendaItem> agenda,
        String notice,
        boolean draft,
        boolean example) {

    private static final int MOST_REGIONS = 100;
    private static final int MOST_SEATS = 10_000;
    private static final int MOST_ITEMS = 50;
    private static final int MOST_FACILITATORS = 20;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_PARAGRAPH = 1_000;

    /** Far enough for every meeting, and within what every store and calendar can hold. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    Plan {
        regionCodes = Objects.requireNonNullElse(regionCodes, List.of());
        guidingQuestions = Objects.requireNonNullElse(guidingQuestions, List.of());
        agenda = Objects.requireNonNullElse(agenda, List.of());
        startsAt = toSecond(startsAt);
        endsAt = toSecond(endsAt);
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("title", title, LONGEST_LINE);
        errors.required("kind", kind);
        errors.required("mode", mode);
        errors.optionalText("notice", notice, LONGEST_PARAGRAPH);
        checkTimes(errors);
        checkPeople(errors);
        checkWhere(errors);
        checkLists(errors);
    }

    /** The same, with what it leaves open. */
    Plan with(List<String> accounts, Audience usual) {
        return new Plan(
                title,
                kind,
                mode,
                series,
                regionCodes,
                startsAt,
                endsAt,
                seats,
                minimum,
                Objects.requireNonNullElse(audience, usual),
                Objects.requireNonNullElse(facilitators, accounts),
                place,
                onlineLink,
                guidingQuestions,
                agenda,
                notice,
                draft,
                example);
    }

    /** Whether people who wrote the other one down still come at the right time to the right place. */
    boolean keepsAppointment(Plan other) {
        return startsAt.equals(other.startsAt)
                && endsAt.equals(other.endsAt)
                && mode == other.mode
                && Objects.equals(place, other.place)
                && Objects.equals(onlineLink, other.onlineLink);
    }

    private void checkTimes(FieldErrors errors) {
        boolean plausible = checkMoment("startsAt", startsAt, errors) & checkMoment("endsAt", endsAt, errors);
        if (plausible) {
            errors.check(endsAt.isAfter(startsAt), "endsAt", "ends-before-start");
        }
    }

    private void checkPeople(FieldErrors errors) {
        if (errors.required("seats", seats)) {
            errors.range("seats", seats, 1, MOST_SEATS);
        }
        if (minimum != null) {
            errors.range("minimum", minimum, 1, seats == null ? MOST_SEATS : Math.max(seats, 1));
        }
        if (facilitators != null) {
            errors.check(!facilitators.isEmpty(), "facilitators", "facilitator-required");
            errors.distinct("facilitators", facilitators, MOST_FACILITATORS);
        }
    }

    private void checkWhere(FieldErrors errors) {
        errors.distinct("regionCodes", regionCodes, MOST_REGIONS);
        boolean somewhere = mode == MeetingMode.PHYSICAL || mode == MeetingMode.HYBRID;
        errors.check(!somewhere || place != null, "place", "place-required");
        errors.check(mode != MeetingMode.ONLINE || place == null, "place", "place-online");
        errors.optionalText("place", place, LONGEST_PLACE);
        errors.optionalText("onlineLink", onlineLink, LONGEST_PARAGRAPH);
        errors.check(onlineLink == null || onlineLink.matches("https?://\\S+"), "onlineLink", "link-not-web");
    }

    private void checkLists(FieldErrors errors) {
        errors.check(
                guidingQuestions.size() <= MOST_ITEMS,
                "guidingQuestions",
                "too-many",
                guidingQuestions.size(),
                MOST_ITEMS);
        errors.each("guidingQuestions", guidingQuestions, (field, text) -> errors.text(field, text, LONGEST_PARAGRAPH));
        errors.check(agenda.size() <= MOST_ITEMS, "agenda", "too-many", agenda.size(), MOST_ITEMS);
        errors.each("agenda", agenda, (field, item) -> AgendaItem.check(field, item, errors));
    }

    private static boolean checkMoment(String field, Instant moment, FieldErrors errors) {
        return errors.required(field, moment)
                && errors.check(!moment.isBefore(EARLIEST) && moment.isBefore(LATEST), field, "too-far-away");
    }

    private static Instant toSecond(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
    }
}
