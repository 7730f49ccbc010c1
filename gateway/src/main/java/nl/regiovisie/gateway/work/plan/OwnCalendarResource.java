package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A secret address for a facilitator's own calendar: {@code /werk/bijeenkomsten/agenda}. It is shown once. */
@Path("/werk/bijeenkomsten/agenda")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class OwnCalendarResource {

    private final PlanDesk desk;

    OwnCalendarResource(@RestClient PlanDesk desk) {
        this.desk = desk;
    }

    @POST
    public Uni<TemplateInstance> renew() {
        return desk.renewCalendar().map(made -> Templates.ownCalendar(made.address()));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance ownCalendar(String address);
    }
}
