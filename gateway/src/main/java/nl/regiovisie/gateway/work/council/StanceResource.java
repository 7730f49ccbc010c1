package nl.regiovisie.gateway.work.council;

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
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/standpunten/{id}}: where a council stands on a public recommendation. */
@Path("/werk/standpunten/{id}")
@RolesAllowed(Roles.COUNCIL)
@Produces(MediaType.TEXT_HTML)
public class StanceResource {

    private final CouncilDesk desk;
    private final CouncilStatements statements;

    StanceResource(CouncilDesk desk, @RestClient CouncilStatements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    @GET
    public Uni<TemplateInstance> stance(@PathParam("id") UUID id) {
        return desk.stance(id, null, Faults.NONE).map(Templates::stance);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> take(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        StatementForm form = StatementForm.stance(new Form(sent));
        return shown(id, form, statements.take(id, form.body(), form.stance()));
    }

    @POST
    @Path("terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        StatementForm form = StatementForm.stance(new Form(sent));
        return shown(id, form, statements.takeBack(id, form.body()));
    }

    private Uni<Response> shown(UUID id, StatementForm form, Uni<Void> change) {
        return change.map(said -> Answers.seeOther("/aanbevelingen/" + id + "#steun"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.stance(id, form, faults).map(page -> Answers.again(faults, Templates.stance(page)));
                });
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance stance(StatementPage page);
    }
}
