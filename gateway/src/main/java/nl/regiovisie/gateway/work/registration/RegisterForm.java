package nl.regiovisie.gateway.work.registration;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.registration.Registrations.Participant;
import nl.regiovisie.gateway.work.registration.Registrations.Request;

/**
 * What somebody typed to come to a meeting.
 *
 * @param id of the registration to be; made with the empty form, so that sending twice registers once
 * @param website a field that people do not see: only a program fills it in
 */
public record RegisterForm(UUID id, PersonForm person, String email, String website) {

    static RegisterForm empty(UUID id, String name) {
        return new RegisterForm(id, PersonForm.empty(name), "", "");
    }

    static RegisterForm of(Form form) {
        return new RegisterForm(form.id("id"), PersonForm.of(form), form.text("email"), form.text("website"));
    }

    /** @param bodyId of the participation body that somebody comes for, or null */
    Request request(UUID bodyId) {
        Participant who = person.participant(bodyId);
        return new Request(
                who.name(),
                Form.orNull(email),
                who.role(),
                who.capacity(),
                who.organisation(),
                who.bodyId(),
                who.needs(),
                who.otherNeeds(),
                Form.orNull(website));
    }
}
