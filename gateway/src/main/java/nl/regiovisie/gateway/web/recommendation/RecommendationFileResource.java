package nl.regiovisie.gateway.web.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.web.edition.DocumentFile;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses {@code /aanbevelingen/{id}/aanbeveling.pdf} and so on. */
@Path("/aanbevelingen/{id}/{file}")
@PermitAll
public class RecommendationFileResource {

    private final PublishedRecommendations recommendations;

    RecommendationFileResource(@RestClient PublishedRecommendations recommendations) {
        this.recommendations = recommendations;
    }

    /** @param response has the headers of all pages already */
    @GET
    public Uni<Response> file(
            @PathParam("id") UUID id, @PathParam("file") String address, @Context HttpServerResponse response) {
        DocumentFile file = DocumentFile.of("aanbeveling", address);
        return Uni.combine()
                .all()
                .unis(recommendations.document(id, file.format()), recommendations.get(id))
                .with((content, about) -> file.answer(content, String.valueOf(about.number()), response));
    }
}
