package nl.regiovisie.gateway.work.bundle;

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
import nl.regiovisie.gateway.work.bundle.Drafts.Bundling;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/{id}/bronnen}: what a draft is bundled from, changed in one step. */
@Path("/werk/bundelen/{id}/bronnen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class SourcesResource {

    private final EditorDesk desk;
    private final Drafts drafts;

    SourcesResource(EditorDesk desk, @RestClient Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    /** Adds what was ticked and goes back to what still waits. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> add(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        BundleFilter filter = BundleFilter.of(form);
        List<UUID> sources = form.ids("bron");
        if (sources.isEmpty()) {
            return Uni.createFrom().item(Answers.seeOther(filter.again()));
        }
        return changed(drafts.bundle(id, new Bundling(sources, null, null)), filter, filter.added(id, sources));
    }

    /** Takes back what was just added. */
    @POST
    @Path("eruit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> remove(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        BundleFilter filter = BundleFilter.of(form);
        return changed(drafts.bundle(id, new Bundling(null, form.ids("bron"), null)), filter, filter.again());
    }

    @GET
    @Path("verplaatsen")
    public Uni<TemplateInstance> moving(@PathParam("id") UUID id) {
        return desk.moving(id, Faults.NONE).map(Templates::move);
    }

    /** Moves what was ticked to another draft. */
    @POST
    @Path("verplaatsen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> move(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        UUID target = form.id("naar");
        return drafts.bundle(target, new Bundling(form.ids("bron"), null, List.of(id)))
                .map(moved -> Answers.seeOther("/werk/bundelen/" + target))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> desk.moving(id, Faults.of(refused))
                        .map(page -> Answers.again(page.faults(), Templates.move(page))));
    }

    private Uni<Response> changed(Uni<?> change, BundleFilter filter, String next) {
        return change.map(done -> Answers.seeOther(next))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.waiting(filter, null, List.of(), faults)
                            .map(page -> Answers.again(faults, BundleResource.Templates.bundle(page)));
                });
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance move(MovePage page);
    }
}
