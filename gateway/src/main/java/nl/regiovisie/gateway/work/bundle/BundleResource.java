package nl.regiovisie.gateway.work.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;

/** The address {@code /werk/bundelen}: what waits, and the begin of a new recommendation. */
@Path("/werk/bundelen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class BundleResource {

    private final EditorDesk desk;
    private final Ids ids;

    BundleResource(EditorDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> waiting(
            @QueryParam("thema") String theme,
            @QueryParam("regio") String region,
            @QueryParam("bijeenkomst") String meeting,
            @QueryParam("vanaf") String cursor) {
        return desk.waiting(Form.orNull(theme), Form.orNull(region), Form.orNull(meeting), Form.orNull(cursor))
                .map(Templates::bundle);
    }

    /** @param sources the contributions that were ticked */
    @GET
    @Path("nieuw")
    public Uni<TemplateInstance> begin(@QueryParam("bron") List<UUID> sources) {
        return desk.these(sources)
                .chain(chosen -> desk.page(ids.next(), DraftForm.from(chosen), Faults.NONE, null, chosen))
                .map(DraftResource.Templates::draft);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance bundle(BundlePage page);
    }
}
