package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Changes a meeting: {@code /werk/bijeenkomsten/{id}/wijzigen}. */
@Path("/werk/bijeenkomsten/{id}/wijzigen")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class ChangeResource {

    private final PlanDesk desk;
    private final PlanPages pages;

    ChangeResource(@RestClient PlanDesk desk, PlanPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("id") UUID id) {
        return pages.form(desk.get(id).map(PlanForms::change));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(MultivaluedMap<String, String> sent) {
        return pages.send(PlanForm.of(new Form(sent)));
    }
}
