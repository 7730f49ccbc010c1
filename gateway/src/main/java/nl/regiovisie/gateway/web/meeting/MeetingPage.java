package nl.regiovisie.gateway.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Attendance;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.registration.RegistrationCounts.Counts;

/**
 * One meeting, and what people said there.
 *
 * @param said empty until its outcomes are published
 * @param reported whether its report can be read
 */
record MeetingPage(
        Meeting meeting,
        Part<List<Contribution>> said,
        Part<List<Role>> roles,
        RegionNames regions,
        MeetingNames names,
        Part<Counts> registering,
        boolean reported) {

    /** What was said about one theme, in the order in which it was said. */
    record Theme(Named theme, List<Contribution> words) {}

    /** Who was there: a role, and how many; {@code count} is null when it is under five. */
    record Present(String role, Integer count) {}

    public List<Theme> themes() {
        Map<Named, List<Contribution>> byTheme = Part.items(said).stream()
                .collect(Collectors.groupingBy(Contribution::theme, LinkedHashMap::new, Collectors.toList()));
        return byTheme.entrySet().stream()
                .map(entry -> new Theme(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Roles of which nobody was there are left out. */
    public List<Present> present() {
        List<Attendance> attendance = meeting.attendance() == null ? List.of() : meeting.attendance();
        return attendance.stream()
                .filter(group -> group.count() == null || group.count() > 0)
                .map(group -> new Present(plural(group.role()), group.count()))
                .toList();
    }

    public List<RegionNames.Entry> regionsOfMeeting() {
        return regions.entries(meeting.regionCodes());
    }

    private String plural(String role) {
        return Part.items(roles).stream()
                .filter(known -> known.id().equals(role))
                .map(Role::plural)
                .findFirst()
                .orElse(role);
    }
}
