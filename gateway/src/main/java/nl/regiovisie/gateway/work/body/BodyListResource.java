package nl.regiovisie.gateway.work.body;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/raden}: the bodies that a visitor keeps, and registering one. */
@Path("/werk/raden")
@Produces(MediaType.TEXT_HTML)
public class BodyListResource {

    private final BodyDesk desk;
    private final KeptBodies bodies;
    private final Ids ids;

    BodyListResource(BodyDesk desk, @RestClient KeptBodies bodies, Ids ids) {
        this.desk = desk;
        this.bodies = bodies;
        this.ids = ids;
    }

    @GET
    @RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
    public Uni<TemplateInstance> list(
            @QueryParam("naam") @DefaultValue("") String name, @QueryParam("cursor") @DefaultValue("") String cursor) {
        return desk.list(name.strip(), cursor).map(Templates::bodies);
    }

    @GET
    @Path("nieuw")
    @RolesAllowed(Roles.STEWARD)
    public Uni<TemplateInstance> form() {
        return page(FactsForm.empty(ids.next()), Faults.NONE);
    }

    @POST
    @Path("nieuw")
    @RolesAllowed(Roles.STEWARD)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> register(MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        FactsForm form = FactsForm.of(fields.id("id"), fields);
        return bodies.register(form.id(), null, form.facts())
                .map(registered -> Answers.seeOther("/werk/raden/" + registered.id()))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = form.named(Faults.of(refused));
                    return page(form, faults).map(page -> Answers.again(faults, page));
                });
    }

    private Uni<TemplateInstance> page(FactsForm form, Faults faults) {
        return desk.choices().map(choices -> Templates.bodyNew(form, choices, faults));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance bodies(BodyList page);

        static native TemplateInstance bodyNew(FactsForm form, Choices choices, Faults faults);
    }
}
