package nl.regiovisie.recommendation.reach;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/recommendations/{id}/assessments")
@Tag(name = "Aanbevelingen")
public class MunicipalityAnswersResource {

    private final MunicipalityAnswers answers;
    private final Caller caller;

    MunicipalityAnswersResource(MunicipalityAnswers answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "assessmentsOfRecommendation",
            summary = "De gemeenten die een aanbeveling bereikt, op naam, met hun nieuwste antwoord")
    public Uni<Page<MunicipalityAnswer>> all(
            @PathParam("id") UUID id,
            @QueryParam("region") String region,
            @QueryParam("municipality") String municipality,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return answers.page(id, region, municipality, caller.has(Roles.EDITOR), cursor, limit);
    }
}
