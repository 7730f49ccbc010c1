package nl.regiovisie.gateway.work.parked;

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
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.parked.ParkedPage.Waiting;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/berichten}. */
@Path("/werk/berichten")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class ParkedResource {

    /** By what the address calls them, in the order of the story. */
    private final Map<String, DeadLetters> services = new LinkedHashMap<>();

    ParkedResource(
            @RestClient RegionDeadLetters region,
            @RestClient MeetingDeadLetters meeting,
            @RestClient RecommendationDeadLetters recommendation) {
        services.put("regios", region);
        services.put("bijeenkomsten", meeting);
        services.put("aanbevelingen", recommendation);
    }

    /** @param replayed how many events were just sent again */
    @GET
    public Uni<TemplateInstance> waiting(@QueryParam("verstuurd") Integer replayed) {
        return Uni.join()
                .all(services.entrySet().stream()
                        .map(service -> Part.of(service.getValue().waiting().map(Slice::items))
                                .map(letters -> new Waiting(service.getKey(), letters)))
                        .toList())
                .andFailFast()
                .map(all -> Templates.parked(new ParkedPage(all, replayed)));
    }

    /** Sends again what one service could not apply; what it did apply meanwhile it skips. */
    @POST
    @Path("{service}")
    public Uni<Response> replay(@PathParam("service") String name) {
        DeadLetters service = services.get(name);
        if (service == null) {
            throw new NotFound("onderdeel", name);
        }
        return service.replay().map(done -> Answers.seeOther("/werk/berichten?verstuurd=" + done.replayed()));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance parked(ParkedPage page);
    }
}
