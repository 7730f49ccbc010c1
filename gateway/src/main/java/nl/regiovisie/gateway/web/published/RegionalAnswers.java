package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Answer;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What holds in a region, and what its municipalities answered. */
@Path("/v1/regional-answers")
@RegisterRestClient(configKey = "recommendation")
public interface RegionalAnswers {

    /**
     * By theme and number.
     *
     * @param municipality whose answers are shown; those of all when it is null, or not in the region
     * @param answers how many a part may have; it has ten recommendations at least
     */
    @GET
    Uni<Slice<Asked>> list(
            @QueryParam("region") String region,
            @QueryParam("municipality") String municipality,
            @QueryParam("answers") int answers,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    /** @param answers of the municipalities that answered */
    record Asked(
            UUID id, int number, String title, Named theme, Support support, List<Given> answers, boolean example) {

        /** What a municipality said; null while it did not answer. */
        public Given of(String municipality) {
            return answers.stream()
                    .filter(given -> given.municipalityCode().equals(municipality))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param voices how many kinds of participants named it */
    record Support(int meetings, int meetingsInScope, int voices) {}

    /** @param realised REALISED, PARTLY or NOT; null while it told nothing of what came of it */
    record Given(String municipalityCode, String outcome, String realised) {

        public Answer answer() {
            return Answer.of(outcome);
        }
    }
}
