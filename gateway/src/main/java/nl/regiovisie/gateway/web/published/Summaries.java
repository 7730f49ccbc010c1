package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was said and answered, by region. */
@Path("/v1/summaries")
@RegisterRestClient(configKey = "recommendation")
public interface Summaries {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Slice<Progress>> all();

    @GET
    @Path("{regionCode}")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Summary> get(@PathParam("regionCode") String regionCode);

    /** A document of what is public now. */
    @GET
    @Path("{regionCode}/documents/{kind}/{format}")
    @Produces(MediaType.WILDCARD)
    Uni<byte[]> document(
            @PathParam("regionCode") String regionCode,
            @PathParam("kind") String kind,
            @PathParam("format") String format);

    /** @param answersPossible recommendations times the municipalities that each reaches */
    record Progress(String regionCode, int recommendations, int answers, int answersPossible) {}

    /** @param themes in their order, only those with recommendations */
    record Summary(List<Place> municipalities, List<Theme> themes, boolean example) {}

    record Place(String code, String name) {}

    record Theme(String id, String name, List<Recommendation> recommendations) {}

    /** @param answers one for each municipality of the region, by name */
    record Recommendation(UUID id, int number, String title, Support support, List<Reply> answers) {}

    /** @param roles names of those who voiced it */
    record Support(int meetings, int meetingsInScope, List<String> roles, int contributions) {}

    record Reply(Place municipality, String outcome) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }
}
