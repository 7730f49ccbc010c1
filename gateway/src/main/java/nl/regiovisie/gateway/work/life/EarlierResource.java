package nl.regiovisie.gateway.work.life;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.regiovisie.gateway.work.bundle.Drafts.Draft;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.bundle.Drafts.Wording;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/{id}/eerder}: what stood in a draft before, put back or laid aside. */
@Path("/werk/bundelen/{id}/eerder")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class EarlierResource {

    private final Drafts drafts;

    EarlierResource(@RestClient Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public Uni<TemplateInstance> earlier(@PathParam("id") UUID id) {
        return page(id, Faults.NONE).map(Templates::earlier);
    }

    /** Writes an earlier wording again, with what it was bundled from; that is one more step, which can be taken back. */
    @POST
    @Path("terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> putBack(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        int revision = Form.number(form.text("revision")).orElseThrow(NotFoundException::new);
        return page(id, Faults.NONE)
                .chain(page -> drafts.write(id, version(form), again(page.draft(), page.wording(revision))))
                .map(stored -> Answers.seeOther("/werk/bundelen/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> refused(id, Faults.of(refused)));
    }

    /** Lays the draft aside; it can be put back from here. */
    @POST
    @Path("wegleggen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> discard(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return drafts.discard(id, version(new Form(sent)))
                .map(gone -> Answers.seeOther("/werk/bundelen/" + id + "/eerder"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> refused(id, Faults.of(refused)));
    }

    private Uni<Response> refused(UUID id, Faults faults) {
        return page(id, faults).map(page -> Answers.again(faults, Templates.earlier(page)));
    }

    private Uni<EarlierPage> page(UUID id, Faults faults) {
        return Uni.combine()
                .all()
                .unis(drafts.get(id), drafts.wordings(id, Whole.PART).map(Slice::items))
                .with((draft, wordings) -> new EarlierPage(draft, wordings, faults));
    }

    private static Draft again(Recommendation draft, Wording wording) {
        return new Draft(
                wording.title(),
                wording.text(),
                wording.theme(),
                wording.topics(),
                wording.national(),
                wording.regionCodes(),
                wording.sources(),
                draft.minorityViews().stream()
                        .filter(view ->
                                view.contribution() == null || wording.sources().contains(view.contribution()))
                        .toList(),
                draft.supersededIds(),
                null,
                null,
                draft.notice(),
                draft.example());
    }

    private static String version(Form form) {
        return "\"" + form.text("version") + "\"";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance earlier(EarlierPage page);
    }
}
