package nl.regiovisie.meeting.registration;

import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who came without having registered.
 *
 * @param email or null: then the list of what was said cannot be sent
 */
@Schema(name = "WalkIn", description = "Iemand die zonder aanmelding kwam")
record WalkIn(String name, String email, String role, String organisation) {

    void check(FieldErrors errors) {
        participant().check(errors);
        errors.check(email == null || EmailAddress.of(email).isPresent(), "email", "no-email");
    }

    Participant participant() {
        return new Participant(name, role, Capacity.SELF, organisation, null, List.of(), null);
    }

    /** @return null without one */
    EmailAddress address() {
        return email == null ? null : EmailAddress.of(email).orElseThrow();
    }

    @Override
    public String toString() {
        return "WalkIn[hidden]";
    }
}
