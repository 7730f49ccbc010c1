package nl.regiovisie.gateway.work.edition;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What an edition would be that is made now. */
@Path("/v1/edition-previews")
@RegisterRestClient(configKey = "recommendation")
public interface EditionPreviews {

    /** @param region code; null, as {@code series}, for the country */
    @GET
    Uni<Preview> of(@QueryParam("region") String region, @QueryParam("series") String series);

    /** @param unchanged whether it would say what the edition before says */
    record Preview(String name, int number, int recommendations, boolean unchanged, Changes changes) {}

    record Changes(
            List<Title> recommendations,
            List<Title> ended,
            List<GivenAnswer> given,
            List<GivenAnswer> changed,
            List<String> meetings) {

        /** Whether there is nothing of the kinds that are listed. */
        public boolean none() {
            return recommendations.isEmpty()
                    && ended.isEmpty()
                    && given.isEmpty()
                    && changed.isEmpty()
                    && meetings.isEmpty();
        }
    }

    record Title(int number, String title) {}

    /** @param number of the recommendation */
    record GivenAnswer(int number, String municipality, String outcome) {}
}
