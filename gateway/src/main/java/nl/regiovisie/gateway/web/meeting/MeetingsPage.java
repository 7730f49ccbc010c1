package nl.regiovisie.gateway.web.meeting;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * A part of the list of meetings.
 *
 * @param region code of the chosen region; empty for all
 */
record MeetingsPage(String region, Slice<Meeting> slice, RegionNames regions, Instant now) {

    /** The soonest first. */
    public List<Meeting> ahead() {
        return slice.items().stream()
                .filter(this::isAhead)
                .sorted(comparing(Meeting::startsAt))
                .toList();
    }

    /** The newest first; a cancelled one stays, so that people see that it was. */
    public List<Meeting> past() {
        return slice.items().stream().filter(meeting -> !isAhead(meeting)).toList();
    }

    /** The address of the following part; null at the end. Codes and cursors need no encoding. */
    public String next() {
        return slice.next() == null ? null : "/bijeenkomsten?regio=" + region + "&cursor=" + slice.next();
    }

    public boolean example() {
        return slice.items().stream().anyMatch(Meeting::example);
    }

    private boolean isAhead(Meeting meeting) {
        return meeting.planned() && meeting.endsAt().isAfter(now);
    }
}
