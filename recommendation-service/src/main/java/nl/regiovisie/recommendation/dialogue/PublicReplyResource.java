package nl.regiovisie.recommendation.dialogue;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/recommendations/{id}/replies")
@Tag(name = "Reacties", description = "Wat raden en gemeenten onder een antwoord tegen elkaar zeggen")
public class PublicReplyResource {

    private final ReplyPages pages;

    PublicReplyResource(ReplyPages pages) {
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "repliesToAnswers",
            summary = "Wat onder de antwoorden op een aanbeveling is gezegd, per gemeente en op volgorde")
    public Uni<Page<ReplyView>> all(
            @PathParam("id") UUID id,
            @QueryParam("municipality") String municipality,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.published(id, municipality, cursor, limit);
    }
}
