package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/brieven}: letters, and beginning one. */
@Path("/werk/brieven")
@RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class LettersResource {

    private static final int SHOWN = 50;

    private final Letters letters;
    private final Beginnings beginnings;
    private final Ids ids;

    LettersResource(@RestClient Letters letters, Beginnings beginnings, Ids ids) {
        this.letters = letters;
        this.beginnings = beginnings;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> all(@QueryParam("vanaf") String cursor) {
        return page(Form.orNull(cursor), ids.next(), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> begin(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        UUID id = form.id("id");
        return beginnings
                .draft(form.text("begin"))
                .chain(draft -> letters.write(id, null, draft))
                .map(begun -> Answers.seeOther("/werk/brieven/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return page(null, id, faults).map(page -> Answers.again(faults, page));
                });
    }

    private Uni<TemplateInstance> page(String cursor, UUID id, Faults faults) {
        return Uni.combine()
                .all()
                .unis(letters.list(cursor, SHOWN), beginnings.all())
                .with((part, begins) ->
                        Templates.letters(new LettersPage(part.items(), begins, id, part.next(), faults)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance letters(LettersPage page);
    }
}
