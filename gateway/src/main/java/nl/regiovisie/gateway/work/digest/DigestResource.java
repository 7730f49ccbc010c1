package nl.regiovisie.gateway.work.digest;

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
import nl.regiovisie.gateway.work.digest.Digests.Wish;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/dagmail}: one mail a day, at an hour that the reader chooses. */
@Path("/werk/dagmail")
@RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
@Produces(MediaType.TEXT_HTML)
public class DigestResource {

    private static final String SAVED = "/werk/dagmail?bewaard=ja";

    private final Digests digests;

    DigestResource(@RestClient Digests digests) {
        this.digests = digests;
    }

    /** @param saved whether it was just changed */
    @GET
    public Uni<TemplateInstance> own(@QueryParam("bewaard") String saved) {
        return digests.own().map(digest -> Templates.digest(DigestPage.of(digest, saved != null)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> ask(MultivaluedMap<String, String> sent) {
        String hour = new Form(sent).text("hour");
        return digests.ask(new Wish(Form.number(hour).orElse(null)))
                .map(asked -> Answers.seeOther(SAVED))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(hour, Faults.of(refused)));
    }

    @POST
    @Path("stoppen")
    public Uni<Response> end() {
        return digests.end().map(ended -> Answers.seeOther(SAVED));
    }

    private Uni<Response> again(String hour, Faults faults) {
        return digests.own()
                .map(digest -> Answers.again(faults, Templates.digest(new DigestPage(digest, hour, faults, false))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance digest(DigestPage page);
    }
}
