package nl.regiovisie.gateway.work.letter;

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
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/brieven/{id}}: writing, a look before it is final, and erasing. */
@Path("/werk/brieven/{id}")
@RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class LetterResource {

    private final LetterDesk desk;
    private final Letters letters;

    LetterResource(LetterDesk desk, @RestClient Letters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    @GET
    public Uni<TemplateInstance> letter(@PathParam("id") UUID id) {
        return desk.page(id).map(LetterResource::shown);
    }

    /** Stores the draft, and shows it; with {@code finish} the page that asks whether it is final comes next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> write(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        LetterForm form = LetterForm.of(fields);
        String next = address(id) + (fields.has("finish") ? "/vaststellen" : "");
        return letters.write(id, form.ifMatch(), form.draft())
                .map(stored -> Answers.seeOther(next))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused).named(Map.of());
                    return desk.refused(id, form, faults).map(page -> Answers.again(faults, shown(page)));
                });
    }

    @GET
    @Path("vaststellen")
    public Uni<TemplateInstance> sure(@PathParam("id") UUID id) {
        return desk.page(id).map(page -> page.letter().finished() ? shown(page) : Templates.letterfinish(page));
    }

    @POST
    @Path("vaststellen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> finish(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return letters.finish(id, version(sent))
                .map(done -> Answers.seeOther(address(id)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused).named(Map.of());
                    return desk.refused(id, (LetterForm) null, faults).map(page -> Answers.again(faults, shown(page)));
                });
    }

    @GET
    @Path("wissen")
    public Uni<TemplateInstance> sureToErase(@PathParam("id") UUID id) {
        return desk.page(id).map(page -> page.letter().finished() ? shown(page) : Templates.lettererase(page));
    }

    @POST
    @Path("wissen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> erase(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return letters.erase(id, version(sent))
                .map(done -> Answers.seeOther("/werk/brieven"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.refused(id, (LetterForm) null, faults).map(page -> Answers.again(faults, shown(page)));
                });
    }

    private static TemplateInstance shown(LetterPage page) {
        return page.letter().finished() ? Templates.letterfinal(page) : Templates.letter(page);
    }

    private static String version(MultivaluedMap<String, String> sent) {
        return "\"" + new Form(sent).text("version") + "\"";
    }

    private static String address(UUID id) {
        return "/werk/brieven/" + id;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance letter(LetterPage page);

        static native TemplateInstance letterfinal(LetterPage page);

        static native TemplateInstance letterfinish(LetterPage page);

        static native TemplateInstance lettererase(LetterPage page);
    }
}
