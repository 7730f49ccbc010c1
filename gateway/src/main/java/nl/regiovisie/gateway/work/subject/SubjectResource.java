package nl.regiovisie.gateway.work.subject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.subject.DataSubjects.Subject;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/persoonsgegevens}. Everything is a POST: an e-mail address never stands in an address bar. */
@Path("/werk/persoonsgegevens")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class SubjectResource {

    private final DataSubjects subjects;

    SubjectResource(@RestClient DataSubjects subjects) {
        this.subjects = subjects;
    }

    @GET
    public TemplateInstance form() {
        return Templates.subject(SubjectPage.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> look(MultivaluedMap<String, String> sent) {
        String email = new Form(sent).text("email");
        return subjects.export(new Subject(Form.orNull(email)))
                .map(Slice::items)
                .map(known -> new SubjectPage(email, known, null, Faults.NONE))
                .onFailure(Faults::explain)
                .recoverWithItem(refused -> new SubjectPage(email, null, null, Faults.of(refused)))
                .map(SubjectResource::show);
    }

    /** Shows the result at the same address: sent again it finds nothing more to erase. */
    @POST
    @Path("wissen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> erase(MultivaluedMap<String, String> sent) {
        String email = new Form(sent).text("email");
        return subjects.erase(new Subject(Form.orNull(email)))
                .map(done -> new SubjectPage("", null, done.erased(), Faults.NONE))
                .onFailure(Faults::explain)
                .recoverWithItem(refused -> new SubjectPage(email, null, null, Faults.of(refused)))
                .map(SubjectResource::show);
    }

    private static Response show(SubjectPage page) {
        return Answers.again(page.faults(), Templates.subject(page));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance subject(SubjectPage page);
    }
}
