package nl.regiovisie.recommendation.summary;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.http.Revalidated;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.edition.DocumentMaker;
import nl.regiovisie.recommendation.edition.content.Contents;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/recommendations/{id}/documents/{format}")
@Tag(name = "Aanbevelingen")
public class RecommendationDocumentResource {

    private final Contents contents;
    private final DocumentMaker maker;
    private final CurrentDocuments documents;

    RecommendationDocumentResource(Contents contents, DocumentMaker maker, CurrentDocuments documents) {
        this.contents = contents;
        this.maker = maker;
        this.documents = documents;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "recommendationDocument",
            summary = "Een aanbeveling zoals die vandaag is, als pdf, docx, odt of html")
    @APIResponse(
            responseCode = "200",
            description = "Het document",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> document(
            @PathParam("id") UUID id, @PathParam("format") String named, @Context Request request) {
        Format format = Format.of(named).orElseThrow(() -> new NotFound("document", named));
        return contents.of(id).chain(content -> {
            Snapshot now = Snapshot.asOfNow(content);
            String name = documents.mark(content) + "-" + id + "-" + format;
            return Revalidated.answer(
                    request,
                    name,
                    () -> documents
                            .get(name, () -> maker.make(id, format, now))
                            .map(file -> Response.ok(file, format.mediaType())));
        });
    }
}
