package nl.regiovisie.meeting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiovisie.events.MeetingEvent.Endorsement;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.report.ReportContent.Item;
import nl.regiovisie.meeting.report.ReportContent.Said;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.check.Messages;

/** How a report says when something was, and who said what. */
final class Words {

    private final Map<String, String> roles;

    /** @param roles how more than one person of a role is called, by id */
    Words(Map<String, String> roles) {
        this.roles = roles;
    }

    /** {@code dinsdag 12 oktober 2021, 19.30 tot 21.30 uur} */
    static String hours(Instant starts, Instant ends) {
        boolean sameDay = DutchDates.day(starts).equals(DutchDates.day(ends));
        String end = sameDay ? DutchDates.time(ends) : DutchDates.moment(ends);
        return Messages.of("report-hours", DutchDates.moment(starts), end);
    }

    String role(String id) {
        return roles.getOrDefault(id, id);
    }

    List<Said> said(List<OutcomePublished> all, Predicate<OutcomePublished> which) {
        return all.stream().filter(which).map(this::said).toList();
    }

    /** @param themes names by id */
    List<Item> items(List<OutcomePublished> all, Map<String, String> themes) {
        return all.stream()
                .map(outcome -> new Item(
                        outcome.outcomeId(),
                        outcome.position(),
                        Messages.of("kind-" + outcome.kind()),
                        themes.getOrDefault(outcome.theme(), outcome.theme()),
                        outcome.text(),
                        outcome.question(),
                        voices(outcome),
                        endorsement(outcome.endorsement())))
                .toList();
    }

    private String voices(OutcomePublished outcome) {
        return outcome.voicedBy().stream().map(this::role).collect(Collectors.joining(", "));
    }

    private Said said(OutcomePublished outcome) {
        return new Said(
                Messages.of("kind-" + outcome.kind()),
                outcome.text(),
                outcome.question(),
                voices(outcome),
                endorsement(outcome.endorsement()),
                "MINORITY_VIEW".equals(outcome.endorsement().result()));
    }

    private static String endorsement(Endorsement given) {
        String words = Messages.of("result-" + given.result());
        String added = given.remark() == null ? given.heldBy() : given.remark();
        return added == null ? words : words + ": " + added;
    }
}
