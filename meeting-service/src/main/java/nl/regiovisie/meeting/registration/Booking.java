package nl.regiovisie.meeting.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a person has in the diary: a seat or a place on a waiting list.
 *
 * @param account who booked it; null without an account
 */
record Booking(UUID registration, UUID meeting, String title, Instant startsAt, Instant endsAt, String account) {

    /** What stands in the way of another meeting: a booking for that same one before any other. */
    static Optional<Booking> inTheWay(List<Booking> bookings, UUID meeting, Slot slot) {
        return bookings.stream()
                .filter(booking -> booking.isFor(meeting))
                .findFirst()
                .or(() -> bookings.stream()
                        .filter(booking -> booking.slot().overlaps(slot))
                        .findFirst());
    }

    boolean isFor(UUID other) {
        return meeting.equals(other);
    }

    boolean isOf(String other) {
        return account != null && account.equals(other);
    }

    private Slot slot() {
        return new Slot(startsAt, endsAt);
    }
}
