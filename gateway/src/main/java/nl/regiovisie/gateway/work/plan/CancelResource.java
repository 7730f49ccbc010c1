package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Calls a meeting off: {@code /werk/bijeenkomsten/{id}/afzeggen}. */
@Path("/werk/bijeenkomsten/{id}/afzeggen")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class CancelResource {

    private final PlanDesk desk;

    CancelResource(@RestClient PlanDesk desk) {
        this.desk = desk;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("id") UUID id) {
        return page(id, "", Faults.NONE);
    }

    /** Whatever changed since: a meeting that does not take place has no details to lose. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> cancel(@PathParam("id") UUID id, @FormParam("reason") @DefaultValue("") String reason) {
        return desk.cancel(id, null, reason.strip())
                .map(cancelled -> Answers.seeOther("/bijeenkomsten/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return page(id, reason, faults).map(page -> Answers.again(faults, page));
                });
    }

    private Uni<TemplateInstance> page(UUID id, String reason, Faults faults) {
        return desk.get(id).map(meeting -> Templates.cancel(new CancelPage(meeting, reason, faults)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance cancel(CancelPage page);
    }
}
