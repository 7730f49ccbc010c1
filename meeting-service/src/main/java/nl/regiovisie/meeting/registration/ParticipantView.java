package nl.regiovisie.meeting.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who comes, as the facilitator sees it.
 *
 * @param email null for who came to the door without one
 * @param present whether the facilitator ticked that this person was there
 */
@Schema(name = "ParticipantInMeeting")
record ParticipantView(
        UUID id,
        RegistrationState state,
        int turn,
        String name,
        String email,
        String role,
        Capacity capacity,
        String organisation,
        UUID bodyId,
        List<Need> needs,
        String otherNeeds,
        boolean present,
        Instant registeredAt) {

    static ParticipantView of(Registration registration) {
        Participant person = registration.participant();
        return new ParticipantView(
                registration.id(),
                registration.state(),
                registration.turn(),
                person.name(),
                registration.email(),
                person.role(),
                person.capacity(),
                person.organisation(),
                person.bodyId(),
                person.needs(),
                person.otherNeeds(),
                registration.present(),
                registration.registeredAt());
    }

    @Override
    public String toString() {
        return "ParticipantView[" + id + "]";
    }
}
