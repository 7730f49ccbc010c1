package nl.regiovisie.gateway.web.calendar;

import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.RegionNames;

/**
 * The agenda from a day on.
 *
 * @param missing whether a part could not be asked for
 * @param next address of what follows
 */
record AgendaPage(
        AgendaChoice choice,
        List<AgendaEntry> entries,
        LocalDate until,
        boolean missing,
        String next,
        RegionNames regions,
        MeetingNames names) {

    /** The meetings as a feed. */
    public String meetingFeed() {
        return choice.region().isEmpty() ? "/v1/meetings.ics" : "/v1/meetings.ics?region=" + choice.region();
    }

    /** The days of visions as a feed. */
    public String visionFeed() {
        return choice.region().isEmpty() ? "/v1/calendar.ics" : "/v1/regions/" + choice.region() + "/calendar.ics";
    }

    public boolean example() {
        return entries.stream().anyMatch(AgendaEntry::example);
    }
}
