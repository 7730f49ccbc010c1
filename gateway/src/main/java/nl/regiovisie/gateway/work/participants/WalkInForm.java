package nl.regiovisie.gateway.work.participants;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.participants.Participants.WalkIn;

/** @param id of the registration to be; made with the empty form, so that sending twice adds one */
public record WalkInForm(UUID id, String name, String email, String role, String organisation) {

    static WalkInForm empty(UUID id) {
        return new WalkInForm(id, "", "", "", "");
    }

    static WalkInForm of(Form form) {
        return new WalkInForm(
                form.id("id"), form.text("name"), form.text("email"), form.text("role"), form.text("organisation"));
    }

    WalkIn walkIn() {
        return new WalkIn(Form.orNull(name), Form.orNull(email), Form.orNull(role), Form.orNull(organisation));
    }
}
