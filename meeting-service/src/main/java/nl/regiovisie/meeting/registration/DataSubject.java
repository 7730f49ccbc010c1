package nl.regiovisie.meeting.registration;

import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataSubject", description = "Over wie het gaat")
record DataSubject(String email) {

    void check(FieldErrors errors) {
        if (errors.required("email", email)) {
            errors.check(EmailAddress.of(email).isPresent(), "email", "no-email");
        }
    }

    EmailAddress address() {
        return EmailAddress.of(email).orElseThrow();
    }

    @Override
    public String toString() {
        return "DataSubject[hidden]";
    }
}
