package nl.regiovisie.gateway.work.registration;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.registration.Registrations.Own;
import nl.regiovisie.gateway.work.registration.Registrations.Participant;

/** What somebody typed about themselves. The fields have the names of the API. */
public record PersonForm(
        String name, String role, String capacity, String organisation, List<String> needs, String otherNeeds) {

    static PersonForm empty(String name) {
        return new PersonForm(name, "", "SELF", "", List.of(), "");
    }

    static PersonForm of(Form form) {
        return new PersonForm(
                form.text("name"),
                form.text("role"),
                form.has("capacity") ? form.text("capacity") : "SELF",
                form.text("organisation"),
                form.all("needs"),
                form.text("otherNeeds"));
    }

    static PersonForm of(Own own) {
        return new PersonForm(
                own.name(),
                own.role(),
                own.capacity(),
                own.organisation() == null ? "" : own.organisation(),
                own.needs(),
                own.otherNeeds() == null ? "" : own.otherNeeds());
    }

    public boolean needs(String need) {
        return needs.contains(need);
    }

    /** Whether somebody comes for a body or an organisation, and says which. */
    boolean isForOthers() {
        return "BODY".equals(capacity) && !organisation.isEmpty();
    }

    /** @param bodyId of the participation body that the organisation is, or null */
    Participant participant(UUID bodyId) {
        return new Participant(
                Form.orNull(name),
                Form.orNull(role),
                Form.orNull(capacity),
                Form.orNull(organisation),
                bodyId,
                needs,
                Form.orNull(otherNeeds));
    }
}
