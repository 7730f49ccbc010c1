package nl.regiovisie.gateway.work.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/uitspraken/{id}/lijkt-op}: what was said elsewhere in other words. */
@Path("/werk/bundelen/uitspraken/{id}/lijkt-op")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class LikeResource {

    private final Contributions contributions;

    LikeResource(@RestClient Contributions contributions) {
        this.contributions = contributions;
    }

    /** @param dropped what was just said not to be the same */
    @GET
    public Uni<TemplateInstance> like(@PathParam("id") UUID id, @QueryParam("anders") UUID dropped) {
        return Uni.combine()
                .all()
                .unis(contributions.get(id), contributions.similar(id))
                .with((said, similar) -> Templates.like(new LikePage(said, similar.items(), dropped)));
    }

    @POST
    @Path("anders/{other}")
    public Uni<Response> different(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        return contributions.distinguish(id, other).map(done -> Answers.seeOther(address(id) + "?anders=" + other));
    }

    @POST
    @Path("toch/{other}")
    public Uni<Response> maybeTheSame(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        return contributions.dropDistinction(id, other).map(done -> Answers.seeOther(address(id)));
    }

    private static String address(UUID id) {
        return "/werk/bundelen/uitspraken/" + id + "/lijkt-op";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance like(LikePage page);
    }
}
