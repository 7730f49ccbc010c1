package nl.regiovisie.meeting.registration;

import java.time.Instant;

/** A time in which somebody can be in one room only; one meeting may begin when another ends. */
record Slot(Instant startsAt, Instant endsAt) {

    boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
