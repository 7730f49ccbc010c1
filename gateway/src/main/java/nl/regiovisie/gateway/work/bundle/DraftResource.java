package nl.regiovisie.gateway.work.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/{id}}: writing a recommendation and publishing it. */
@Path("/werk/bundelen/{id: [0-9a-fA-F-]{36}}")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class DraftResource {

    private final EditorDesk desk;
    private final Drafts drafts;
    private final ObjectMapper json;

    DraftResource(EditorDesk desk, @RestClient Drafts drafts, ObjectMapper json) {
        this.desk = desk;
        this.drafts = drafts;
        this.json = json;
    }

    @GET
    public Uni<Response> edit(@PathParam("id") UUID id) {
        return drafts.get(id).chain(draft -> {
            if (draft.published()) {
                return published(id);
            }
            return draft.inReview()
                    ? Uni.createFrom().item(Answers.seeOther("/werk/bundelen/" + id + "/leesronde"))
                    : form(draft);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> write(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        DraftForm form = DraftForm.of(fields);
        String after = fields.has("publish") ? "/publiceren" : "?bewaard=ja";
        return desk.these(form.sources())
                .chain(chosen -> drafts.write(id, form.ifMatch(), form.draft(chosen)))
                .map(stored -> Answers.seeOther("/werk/bundelen/" + id + after))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, form, offered(fields), Faults.of(refused)));
    }

    @GET
    @Path("publiceren")
    public Uni<TemplateInstance> publishing(@PathParam("id") UUID id) {
        return drafts.get(id).map(draft -> Templates.publishing(draft, Faults.NONE));
    }

    @POST
    @Path("publiceren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> publish(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        String version = "\"" + new Form(sent).text("version") + "\"";
        return drafts.publish(id, version)
                .chain(() -> published(id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> drafts.get(id).map(draft -> {
                    Faults faults = Faults.of(refused);
                    return Answers.again(faults, Templates.publishing(draft, faults));
                }));
    }

    private Uni<Response> form(Recommendation draft) {
        DraftForm form = DraftForm.of(draft);
        return desk.page(draft.id(), any -> form, Faults.NONE, null, form.sources())
                .map(page -> Response.ok(Templates.draft(page)).build());
    }

    private Uni<Response> again(UUID id, DraftForm form, List<UUID> offered, Faults faults) {
        Recommendation newer = newer(faults.current());
        DraftForm shown = newer == null ? form : form.over(newer);
        return desk.page(id, any -> shown, faults, newer, offered)
                .map(page -> Answers.again(faults, Templates.draft(page)));
    }

    private Recommendation newer(JsonNode current) {
        return current == null || !current.has("title") ? null : json.convertValue(current, Recommendation.class);
    }

    private static List<UUID> offered(Form fields) {
        return fields.ids("offered");
    }

    private static Uni<Response> published(UUID id) {
        return Uni.createFrom().item(Answers.seeOther("/aanbevelingen/" + id));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance draft(DraftPage page);

        static native TemplateInstance publishing(Recommendation draft, Faults faults);
    }
}
