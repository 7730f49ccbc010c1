package nl.regiovisie.meeting.registration;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody wants to come.
 *
 * @param website a field that people do not see: only a program fills it in
 */
@Schema(name = "RegistrationRequest", description = "Een aanmelding voor een bijeenkomst")
record RegistrationRequest(
        String name,

        @Schema(description = "Naar dit adres gaat de bevestiging, met een link om te wijzigen en af te melden")
        String email,

        String role,
        Capacity capacity,
        String organisation,
        UUID bodyId,
        List<Need> needs,
        String otherNeeds,
        @Schema(description = "Altijd leeg laten") String website) {

    boolean isOfAProgram() {
        return website != null && !website.isBlank();
    }

    void check(FieldErrors errors) {
        participant().check(errors);
        if (errors.required("email", email)) {
            errors.check(EmailAddress.of(email).isPresent(), "email", "no-email");
        }
    }

    Participant participant() {
        return new Participant(name, role, capacity, organisation, bodyId, needs, otherNeeds);
    }

    EmailAddress address() {
        return EmailAddress.of(email).orElseThrow();
    }

    @Override
    public String toString() {
        return "RegistrationRequest[hidden]";
    }
}
