package nl.regiovisie.gateway.work.life;

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
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.bundle.Drafts;
import nl.regiovisie.gateway.work.bundle.Drafts.Round;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/{id}/leesronde}: councils read a draft, and what they say of it. */
@Path("/werk/bundelen/{id}/leesronde")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class RoundResource {

    /** Councils meet once in a month or so. */
    private static final int USUAL_WEEKS = 4;

    private final Drafts drafts;
    private final Today today;

    RoundResource(@RestClient Drafts drafts, Today today) {
        this.drafts = drafts;
        this.today = today;
    }

    @GET
    public Uni<TemplateInstance> round(@PathParam("id") UUID id) {
        return page(id, null, Faults.NONE).map(Templates::round);
    }

    /** Opens it, or gives it another last day. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> open(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String until = form.text("until");
        return drafts.openRound(id, version(form), new Round(until))
                .map(open -> Answers.seeOther("/werk/bundelen/" + id + "/leesronde"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, until, Faults.of(refused)));
    }

    @POST
    @Path("sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> close(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return drafts.closeRound(id, version(new Form(sent)))
                .map(closed -> Answers.seeOther("/werk/bundelen/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, null, Faults.of(refused)));
    }

    private Uni<Response> again(UUID id, String until, Faults faults) {
        return page(id, until, faults).map(page -> Answers.again(faults, Templates.round(page)));
    }

    private Uni<RoundPage> page(UUID id, String until, Faults faults) {
        return Uni.combine()
                .all()
                .unis(drafts.get(id), drafts.comments(id, Whole.PART).map(Slice::items))
                .with((draft, comments) -> new RoundPage(
                        draft,
                        comments,
                        until == null ? today.day().plusWeeks(USUAL_WEEKS).toString() : until,
                        today.day(),
                        faults));
    }

    private static String version(Form form) {
        return "\"" + form.text("version") + "\"";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance round(RoundPage page);
    }
}
