package nl.regiovisie.meeting.planning;

import java.time.Instant;
import java.util.UUID;

/**
 * When and where people meet: what those who come must know.
 *
 * @param place null if it is ONLINE
 * @param onlineLink for facilitators and people who registered only; null if there is none
 * @param sequence how often it was moved or cancelled since it was announced
 * @param cancelledBecause null unless it was cancelled
 * @param changedAt when anything about it changed last
 */
public record Appointment(
        UUID meeting,
        String title,
        MeetingMode mode,
        Instant startsAt,
        Instant endsAt,
        String place,
        String onlineLink,
        int sequence,
        String cancelledBecause,
        Instant changedAt,
        boolean example) {

    static Appointment of(Meeting meeting) {
        Plan plan = meeting.plan();
        return new Appointment(
                meeting.id(),
                plan.title(),
                plan.mode(),
                plan.startsAt(),
                plan.endsAt(),
                plan.place(),
                plan.onlineLink(),
                meeting.sequence(),
                meeting.life().cancelledBecause(),
                meeting.life().changedAt(),
                plan.example());
    }

    public boolean cancelled() {
        return cancelledBecause != null;
    }
}
