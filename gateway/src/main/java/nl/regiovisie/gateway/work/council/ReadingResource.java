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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.bundle.Drafts.Listed;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/leesronde}: drafts that councils read, and what a council says of one. */
@Path("/werk/leesronde")
@RolesAllowed(Roles.COUNCIL)
@Produces(MediaType.TEXT_HTML)
public class ReadingResource {

    private final CouncilDesk desk;
    private final CouncilStatements statements;

    ReadingResource(CouncilDesk desk, @RestClient CouncilStatements statements) {
        this.desk = desk;
        this.statements = statements;
    }

    /** @param sent the draft of which something was just said, or null */
    @GET
    public Uni<TemplateInstance> toRead(@QueryParam("verstuurd") UUID sent) {
        return desk.toRead().map(drafts -> Templates.reading(drafts, sent != null));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> read(@PathParam("id") UUID id) {
        return desk.page(id, null, Faults.NONE).map(Templates::comment);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> comment(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        StatementForm form = StatementForm.comment(new Form(sent));
        return statements
                .comment(id, form.body(), form.comment())
                .map(said -> Answers.seeOther("/werk/leesronde?verstuurd=" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.page(id, form, faults).map(page -> Answers.again(faults, Templates.comment(page)));
                });
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance reading(List<Listed> drafts, boolean sent);

        static native TemplateInstance comment(StatementPage page);
    }
}
