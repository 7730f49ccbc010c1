package nl.regiovisie.meeting.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiovisie.events.MeetingEvent.Endorsement;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.report.ReportContent.Said;
import nl.regiovisie.platform.check.Messages;

/** How a report says when something was, and who said what. */
final class Words {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter BEGIN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, H.mm", DUTCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H.mm", DUTCH);

    private final Map<String, String> roles;

    /** @param roles how more than one person of a role is called, by id */
    Words(Map<String, String> roles) {
        this.roles = roles;
    }

    static String day(Instant moment) {
        return DAY.format(moment.atZone(AMSTERDAM));
    }

    /** {@code dinsdag 12 oktober 2021, 19.30 tot 21.30 uur} */
    static String hours(Instant starts, Instant ends) {
        boolean sameDay = day(starts).equals(day(ends));
        String end = (sameDay ? HOUR : BEGIN).format(ends.atZone(AMSTERDAM));
        return Messages.of("report-hours", BEGIN.format(starts.atZone(AMSTERDAM)), end);
    }

    String role(String id) {
        return roles.getOrDefault(id, id);
    }

    List<Said> said(List<OutcomePublished> all, Predicate<OutcomePublished> which) {
        return all.stream().filter(which).map(this::said).toList();
    }

    private Said said(OutcomePublished outcome) {
        String voices = outcome.voicedBy().stream().map(this::role).collect(Collectors.joining(", "));
        return new Said(
                Messages.of("kind-" + outcome.kind()),
                outcome.text(),
                voices,
                endorsement(outcome.endorsement()),
                "MINORITY_VIEW".equals(outcome.endorsement().result()));
    }

    private static String endorsement(Endorsement given) {
        String words = Messages.of("result-" + given.result());
        String added = given.remark() == null ? given.heldBy() : given.remark();
        return added == null ? words : words + ": " + added;
    }
}
