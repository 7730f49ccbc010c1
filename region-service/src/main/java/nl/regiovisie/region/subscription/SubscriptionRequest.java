package nl.regiovisie.region.subscription;

import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody asks for reminders.
 *
 * @param regionCode null for the whole country
 * @param website    a field that people do not see: only a program fills it in
 */
@Schema(name = "SubscriptionRequest", description = "Een aanmelding voor herinneringen uit de agenda")
record SubscriptionRequest(
        @Schema(description = "Naar dit adres gaat eerst een mail om te bevestigen")
        String email,

        @Schema(description = "Code van de jeugdregio; weglaten voor het hele land")
        String regionCode,

        @Schema(description = "Altijd leeg laten") String website) {

    boolean isOfAProgram() {
        return website != null && !website.isBlank();
    }

    void check(FieldErrors errors) {
        if (errors.required("email", email)) {
            errors.check(EmailAddress.of(email).isPresent(), "email", "no-email");
        }
    }

    EmailAddress address() {
        return EmailAddress.of(email).orElseThrow();
    }
}
