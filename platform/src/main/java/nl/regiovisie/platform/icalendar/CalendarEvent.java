package nl.regiovisie.platform.icalendar;

import java.time.Instant;

/**
 * Something that stands in a calendar.
 *
 * @param uid stable for as long as it exists, also when it moves
 * @param sequence rises with each move, and when it is cancelled
 * @param when a moment or whole days
 * @param summary its title
 * @param description null for none; its address is added to it
 * @param address of the page about it
 * @param place null if it has none, or it is not known yet
 * @param busy whether whoever comes is occupied meanwhile
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant changedAt,
        Span when,
        String summary,
        String description,
        String address,
        String place,
        boolean cancelled,
        boolean busy) {}
