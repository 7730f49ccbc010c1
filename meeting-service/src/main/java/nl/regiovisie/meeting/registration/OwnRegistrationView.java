package nl.regiovisie.meeting.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.MeetingMode;
import nl.regiovisie.meeting.planning.MeetingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A registration as the person who registered sees it.
 *
 * @param placeInLine from 1; null unless it is WAITING
 * @param open whether it can still be withdrawn, or taken back
 */
@Schema(name = "OwnRegistration")
record OwnRegistrationView(
        UUID id,
        RegistrationState state,
        Integer placeInLine,
        String name,
        String email,
        String role,
        Capacity capacity,
        String organisation,
        UUID bodyId,
        List<Need> needs,
        String otherNeeds,
        boolean present,
        Instant registeredAt,
        boolean open,
        Where meeting,
        int version) {

    /** @param onlineLink only with a seat, else null */
    @Schema(name = "RegisteredMeeting")
    record Where(
            UUID id,
            String title,
            MeetingMode mode,
            MeetingStatus status,
            Instant startsAt,
            Instant endsAt,
            String place,
            String onlineLink,
            String cancelledBecause,
            boolean example) {}

    static OwnRegistrationView of(Registration registration, Meeting meeting, Integer place, Instant now) {
        Participant person = registration.participant();
        return new OwnRegistrationView(
                registration.id(),
                registration.state(),
                registration.isWaiting() ? place : null,
                person.name(),
                registration.email(),
                person.role(),
                person.capacity(),
                person.organisation(),
                person.bodyId(),
                person.needs(),
                person.otherNeeds(),
                registration.present(),
                registration.registeredAt(),
                Closed.of(meeting, true, now) == null,
                where(meeting, registration.state() == RegistrationState.REGISTERED, now),
                registration.version());
    }

    private static Where where(Meeting meeting, boolean seated, Instant now) {
        Appointment appointment = meeting.appointment();
        return new Where(
                meeting.id(),
                appointment.title(),
                appointment.mode(),
                meeting.status(now),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.place(),
                seated ? appointment.onlineLink() : null,
                appointment.cancelledBecause(),
                appointment.example());
    }

    @Override
    public String toString() {
        return "OwnRegistrationView[" + id + "]";
    }
}
