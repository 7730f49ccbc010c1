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
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen}: what waits, and the begin of a new recommendation. */
@Path("/werk/bundelen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class BundleResource {

    private final EditorDesk desk;
    private final Drafts drafts;
    private final Ids ids;

    BundleResource(EditorDesk desk, @RestClient Drafts drafts, Ids ids) {
        this.desk = desk;
        this.drafts = drafts;
        this.ids = ids;
    }

    /**
     * @param draft to which something was just added, or null
     * @param added what that was
     */
    @GET
    public Uni<TemplateInstance> waiting(
            @QueryParam("thema") String theme,
            @QueryParam("regio") String region,
            @QueryParam("bijeenkomst") String meeting,
            @QueryParam("vanaf") String cursor,
            @QueryParam("in") UUID draft,
            @QueryParam("erbij") List<UUID> added) {
        return desk.waiting(BundleFilter.of(theme, region, meeting, cursor), draft, added, Faults.NONE)
                .map(Templates::bundle);
    }

    /**
     * @param sources the contributions that were ticked
     * @param drafts that let go of them
     * @param old the public recommendation of which it is to take the place
     */
    @GET
    @Path("nieuw")
    public Uni<TemplateInstance> begin(
            @QueryParam("bron") List<UUID> sources,
            @QueryParam("uit") List<UUID> drafts,
            @QueryParam("vervangt") UUID old) {
        return (old == null ? from(sources, drafts) : replacing(old)).map(DraftResource.Templates::draft);
    }

    private Uni<DraftPage> from(List<UUID> sources, List<UUID> others) {
        return desk.page(ids.next(), chosen -> DraftForm.from(chosen).takingFrom(others), Faults.NONE, null, sources);
    }

    private Uni<DraftPage> replacing(UUID old) {
        return drafts.get(old)
                .chain(words ->
                        desk.page(ids.next(), none -> DraftForm.replacing(words), Faults.NONE, null, List.of()));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance bundle(BundlePage page);
    }
}
