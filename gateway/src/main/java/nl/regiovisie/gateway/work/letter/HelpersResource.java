package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.Letters.Invitation;
import nl.regiovisie.gateway.work.letter.Letters.Remark;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/brieven/{id}}: asking for help, and what is said of a draft. */
@Path("/werk/brieven/{id}")
@RolesAllowed(Roles.COUNCIL)
@Produces(MediaType.TEXT_HTML)
public class HelpersResource {

    private static final String HELP = "#hulp";

    private final LetterDesk desk;
    private final Letters letters;
    private final Site site;

    HelpersResource(LetterDesk desk, @RestClient Letters letters, Site site) {
        this.desk = desk;
        this.letters = letters;
        this.site = site;
    }

    @POST
    @Path("hulp")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> invite(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String code = form.text("code");
        return letters.invite(id, form.id("id"), new Invitation(form.textOrNull("kind"), code))
                .map(done -> Answers.seeOther("/werk/brieven/" + id + "/hulp?code=" + HelpPage.encoded(code)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, refused));
    }

    /** The link, to be sent to who is asked; it is shown here and nowhere else. */
    @GET
    @Path("hulp")
    public Uni<TemplateInstance> invited(@PathParam("id") UUID id, @QueryParam("code") @DefaultValue("") String code) {
        return letters.get(id).map(letter -> Templates.letterhelp(letter, site.address() + HelpPage.address(code)));
    }

    @POST
    @Path("hulp/einde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> end(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return done(id, letters.endHelp(id, new Form(sent).id("helper")));
    }

    /** Says something, or is done with what somebody said. */
    @POST
    @Path("opmerkingen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> say(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        UUID comment = form.id("id");
        return done(
                id,
                form.has("settle")
                        ? letters.settle(id, comment)
                        : letters.say(id, comment, new Remark(form.textOrNull("comment"))));
    }

    private Uni<Response> done(UUID id, Uni<?> change) {
        return change.map(done -> Answers.seeOther("/werk/brieven/" + id + HELP))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, refused));
    }

    private Uni<Response> again(UUID id, Throwable refused) {
        Faults faults = Faults.of(refused).named(Map.of("text", "comment"));
        return desk.refused(id, (LetterForm) null, faults)
                .map(page -> Answers.again(
                        faults,
                        page.letter().finished()
                                ? LetterResource.Templates.letterfinal(page)
                                : LetterResource.Templates.letter(page)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance letterhelp(Letter letter, String link);
    }
}
