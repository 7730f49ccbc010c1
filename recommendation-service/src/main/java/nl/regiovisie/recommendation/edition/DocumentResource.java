package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/editions/{id}/documents")
@Tag(name = "Edities")
public class DocumentResource {

    private static final int ASK_AGAIN_SECONDS = 3;

    private final Documents documents;
    private final EditionConfig config;

    DocumentResource(Documents documents, EditionConfig config) {
        this.documents = documents;
        this.config = config;
    }

    @GET
    @PermitAll
    @Operation(operationId = "editionDocuments", summary = "De documenten van een editie, en hoe ver elk is")
    public Uni<Page<DocumentView>> all(@PathParam("id") UUID id) {
        return documents.states(id).map(Page::whole);
    }

    @GET
    @Path("{kind}/{format}")
    @PermitAll
    @Operation(
            operationId = "editionDocument",
            summary = "Een document van een editie: summary of report, als pdf, docx, odt of html",
            description =
                    "Wordt eenmaal gemaakt en blijft dan byte voor byte hetzelfde. Duurt dat lang, dan komt 202, en"
                            + " staat in Location waar te zien is hoe ver het is.")
    @APIResponse(
            responseCode = "200",
            description = "Het document",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "Het wordt gemaakt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DocumentView.class)))
    public Uni<Response> one(
            @PathParam("id") UUID id,
            @PathParam("kind") String kind,
            @PathParam("format") String format,
            @Context Request request) {
        DocumentName name = DocumentName.of(id, kind, format);
        EntityTag tag = new EntityTag(name.key());
        ResponseBuilder same = request.evaluatePreconditions(tag);
        return same == null
                ? documents
                        .get(name)
                        .map(file -> file(name, file, tag))
                        .ifNoItem()
                        .after(config.patience())
                        .recoverWithItem(() -> later(name))
                : Uni.createFrom().item(kept(same, tag));
    }

    private static Response file(DocumentName name, byte[] file, EntityTag tag) {
        return kept(Response.ok(file, name.format().mediaType()), tag);
    }

    private static Response kept(ResponseBuilder response, EntityTag tag) {
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }

    private Response later(DocumentName name) {
        return Response.accepted(documents.unfinished(name))
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.LOCATION, "/v1/editions/" + name.edition() + "/documents")
                .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
