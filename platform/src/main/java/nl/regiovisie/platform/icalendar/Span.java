package nl.regiovisie.platform.icalendar;

import java.time.Instant;
import java.time.LocalDate;

/** How long something in a calendar takes. */
public sealed interface Span {

    /** @param end after the start */
    record Moments(Instant start, Instant end) implements Span {}

    /** @param last the same as {@code first} for one day */
    record Days(LocalDate first, LocalDate last) implements Span {}
}
