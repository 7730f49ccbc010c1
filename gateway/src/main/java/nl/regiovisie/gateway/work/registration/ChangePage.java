package nl.regiovisie.gateway.work.registration;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.registration.Registrations.Own;

/** @param version that the visitor saw */
public record ChangePage(
        String code, Own own, List<Role> roles, BodyNames bodies, PersonForm person, String version, Faults faults) {

    public String query() {
        return OwnPage.query(code);
    }
}
