package nl.regiovisie.gateway.work.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import java.util.Map;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.link.Codes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /meepraten}: say something in under two minutes, on a phone, without an account. */
@Path("/meepraten")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SubmitResource {

    private static final Map<String, String> FIELDS =
            Map.of("municipalityCode", "municipality", "regionCodes", "municipality");

    private final SubmitDesk desk;
    private final Submissions submissions;
    private final Codes codes;
    private final Ids ids;

    SubmitResource(SubmitDesk desk, @RestClient Submissions submissions, Codes codes, Ids ids) {
        this.desk = desk;
        this.submissions = submissions;
        this.codes = codes;
        this.ids = ids;
    }

    /** @param municipality a name to begin with */
    @GET
    public Uni<TemplateInstance> form(@QueryParam("gemeente") @DefaultValue("") String municipality) {
        SubmitForm form = SubmitForm.empty(ids.next(), codes.next()).in(municipality.strip());
        return desk.page(form, Faults.NONE).map(Templates::submit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> submit(MultivaluedMap<String, String> sent) {
        SubmitForm form = SubmitForm.of(new Form(sent));
        return desk.codeOf(form.municipality())
                .chain(code -> submissions.submit(form.id(), form.draft(code)))
                .map(stored -> Answers.seeOther(FollowPage.address(form.code()) + "&nieuw=ja"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused).named(FIELDS)));
    }

    private Uni<Response> again(SubmitForm form, Faults faults) {
        return desk.page(form, faults).map(page -> Answers.again(faults, Templates.submit(page)));
    }

    @CheckedTemplate(basePath = "submissions")
    static class Templates {

        static native TemplateInstance submit(SubmitPage page);
    }
}
