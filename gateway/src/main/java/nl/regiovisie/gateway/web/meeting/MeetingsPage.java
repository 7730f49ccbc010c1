package nl.regiovisie.gateway.web.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * Meetings: the first few from today on, and a part of those before.
 *
 * @param region code of the chosen region; empty for all
 * @param series id of the chosen series; empty for all
 */
record MeetingsPage(
        String region,
        String series,
        Slice<Meeting> coming,
        Slice<Meeting> before,
        RegionNames regions,
        MeetingNames names) {

    /** The soonest first. */
    public List<Meeting> ahead() {
        return coming.items();
    }

    /** The newest first; a cancelled one stays, so that people see that it was. */
    public List<Meeting> past() {
        return before.items();
    }

    /** The same in the agenda. */
    public String agenda() {
        return "/agenda?" + choice();
    }

    /** Editions of the chosen series. */
    public String editions() {
        return "/edities?reeks=" + URLEncoder.encode(series, StandardCharsets.UTF_8);
    }

    /** The address of the following part; null at the end. */
    public String next() {
        return before.next() == null ? null : "/bijeenkomsten?" + choice() + "&cursor=" + before.next();
    }

    public boolean example() {
        return Stream.of(coming, before)
                .flatMap(slice -> slice.items().stream())
                .anyMatch(Meeting::example);
    }

    private String choice() {
        return "regio=" + URLEncoder.encode(region, StandardCharsets.UTF_8) + "&reeks="
                + URLEncoder.encode(series, StandardCharsets.UTF_8);
    }
}
