package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What was said and answered, by region. */
@Path("/v1/summaries")
@RegisterRestClient(configKey = "recommendation")
public interface Summaries {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Slice<Progress>> all();

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
}
