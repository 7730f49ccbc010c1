package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The consultation in figures. */
@Path("/v1/figures")
@RegisterRestClient(configKey = "recommendation")
public interface PublicFigures {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Figures> all();

    /** The same as a table. */
    @GET
    @Produces("text/csv")
    Uni<byte[]> csv();

    record Figures(Instant asOf, Country country, List<Region> items) {}

    record Country(Numbers numbers) {}

    record Region(String regionCode, String regionName, int municipalities, Numbers numbers) {}

    record Numbers(
            int meetings,
            People people,
            Contributions contributions,
            int recommendations,
            List<ThemeCount> byTheme,
            Answers answers) {}

    record People(int atLeast, int atMost) {

        public boolean exact() {
            return atLeast == atMost;
        }
    }

    record Contributions(int total, int waiting) {}

    record ThemeCount(String theme, String name, int recommendations) {}

    /** @param medianDays null without answers */
    record Answers(
            int possible,
            int given,
            int accepted,
            int partiallyAccepted,
            int realised,
            int partlyRealised,
            int notRealised,
            Integer medianDays) {

        /** Accepted in whole or in part: what municipalities promised. */
        public int promised() {
            return accepted + partiallyAccepted;
        }

        /** Of the promises of which a municipality has told what came of them. */
        public int told() {
            return realised + partlyRealised + notRealised;
        }

        /** Of all that can be answered; 0 where nothing can. */
        public double share() {
            return possible == 0 ? 0 : (double) given / possible;
        }

        /** That share in whole hundredths. */
        public int percent() {
            return (int) Math.round(100 * share());
        }
    }
}
