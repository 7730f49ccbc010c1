package nl.regiovisie.gateway.web.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Attendance;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.published.PublishedReports.Meeting;
import nl.regiovisie.gateway.web.published.PublishedReports.Outcome;
import nl.regiovisie.gateway.web.published.PublishedReports.Report;

/**
 * A published report, with who was there and what was said.
 *
 * @param outcomes all of the meeting, in order
 */
record ReportPage(
        Meeting meeting,
        Report report,
        List<Outcome> outcomes,
        List<Named> topics,
        List<Role> roles,
        RegionNames regions) {

    /** These have a section of their own. */
    private static final Set<String> APART = Set.of("TIP", "GOOD_PRACTICE", "QUOTATION");

    record Theme(String name, List<Outcome> words) {}

    /** @param count null when it is under five */
    record Present(String role, Integer count) {}

    public List<Theme> themes() {
        return topics.stream()
                .map(topic -> new Theme(topic.name(), ofTheme(topic.id())))
                .filter(theme -> !theme.words().isEmpty())
                .toList();
    }

    public List<Outcome> goodPractices() {
        return ofKind("GOOD_PRACTICE");
    }

    public List<Outcome> tips() {
        return ofKind("TIP");
    }

    public List<Outcome> quotations() {
        return ofKind("QUOTATION");
    }

    public boolean hasTips() {
        return !report.tips().isEmpty() || !tips().isEmpty();
    }

    /** Roles of which nobody was there are left out. */
    public List<Present> present() {
        return Optional.ofNullable(meeting.attendance()).stream()
                .flatMap(List::stream)
                .filter(group -> group.count() == null || group.count() > 0)
                .map(this::present)
                .toList();
    }

    public List<String> missing() {
        return Optional.ofNullable(meeting.missing()).orElse(List.of());
    }

    public List<RegionNames.Entry> regionsOfMeeting() {
        return regions.entries(meeting.regionCodes());
    }

    public String voices(Outcome outcome) {
        Map<String, String> plurals = roles.stream().collect(Collectors.toMap(Role::id, Role::plural));
        return outcome.voicedBy().stream()
                .map(role -> plurals.getOrDefault(role, role))
                .collect(Collectors.joining(", "));
    }

    private Present present(Attendance group) {
        return new Present(
                roles.stream()
                        .filter(role -> role.id().equals(group.role()))
                        .map(Role::plural)
                        .findFirst()
                        .orElse(group.role()),
                group.count());
    }

    private List<Outcome> ofTheme(String theme) {
        return said().filter(outcome -> theme.equals(outcome.theme()) && !APART.contains(outcome.kind()))
                .toList();
    }

    private List<Outcome> ofKind(String kind) {
        return said().filter(outcome -> kind.equals(outcome.kind())).toList();
    }

    private Stream<Outcome> said() {
        return outcomes.stream();
    }
}
