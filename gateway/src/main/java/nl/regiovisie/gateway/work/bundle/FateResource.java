package nl.regiovisie.gateway.work.bundle;

import io.quarkus.qute.CheckedTemplate;
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
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/uitspraken/{id}}: another fate than being bundled. */
@Path("/werk/bundelen/uitspraken/{id}")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class FateResource {

    private final Contributions contributions;

    FateResource(@RestClient Contributions contributions) {
        this.contributions = contributions;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("id") UUID id) {
        return contributions.get(id).map(said -> Templates.fate(said, FateForm.of(said), Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FateForm form = FateForm.of(new Form(sent));
        return contributions
                .decide(id, "\"" + form.version() + "\"", form.decision())
                .map(decided -> Answers.seeOther("/werk/bundelen"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> contributions.get(id).map(said -> {
                    Faults faults = Faults.of(refused);
                    return Answers.again(faults, Templates.fate(said, form, faults));
                }));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance fate(Contribution said, FateForm form, Faults faults);
    }
}
