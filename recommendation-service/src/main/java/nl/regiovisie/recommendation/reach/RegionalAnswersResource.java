package nl.regiovisie.recommendation.reach;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regional-answers")
@Tag(name = "Aanbevelingen")
public class RegionalAnswersResource {

    private final RegionalAnswers answers;

    RegionalAnswersResource(RegionalAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "regionalAnswers",
            summary = "Wat de gemeenten van een regio antwoordden en wat ervan kwam, op thema en nummer")
    public Uni<Page<RegionalAnswer>> all(
            @QueryParam("region") @NotNull String region,
            @Parameter(description = "Alleen de antwoorden van deze gemeente; van alle als zij niet in de regio is")
                    @QueryParam("municipality")
                    String municipality,
            @Parameter(description = "Hoeveel antwoorden er op een deel kunnen staan, bij minstens tien aanbevelingen")
                    @QueryParam("answers")
                    @Min(1)
                    @Max(10000)
                    Integer most,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return answers.page(region, municipality, most, cursor, limit);
    }
}
