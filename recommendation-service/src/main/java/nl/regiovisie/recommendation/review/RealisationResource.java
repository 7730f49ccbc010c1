package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.realisation.RealisationPages;
import nl.regiovisie.recommendation.realisation.RealisationReport;
import nl.regiovisie.recommendation.realisation.RealisationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews/{id}/realisations/{recommendationId}")
@Tag(name = "Beoordelingen")
public class RealisationResource {

    private final RealisationService service;
    private final RealisationPages pages;

    RealisationResource(RealisationService service, RealisationPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "tellRealisation",
            summary = "Vertellen wat er van een eerder antwoord is gekomen",
            description =
                    "Alleen in een beoordeling om te evalueren, over wat de gemeente eerder helemaal of voor een deel"
                            + " overnam. Iedereen leest het bij de aanbeveling.")
    public Uni<RestResponse<RealisationView>> tell(
            @PathParam("id") UUID id,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull RealisationReport report) {
        return Current.shown(service.tell(id, recommendation, report, ifMatch), () -> view(id, recommendation))
                .chain(created -> view(id, recommendation)
                        .map(view -> RestResponse.ResponseBuilder.<RealisationView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }

    private Uni<RealisationView> view(UUID review, UUID recommendation) {
        return pages.one(review, recommendation);
    }
}
