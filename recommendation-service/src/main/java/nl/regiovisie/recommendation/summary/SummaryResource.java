package nl.regiovisie.recommendation.summary;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.http.Revalidated;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.edition.Kind;
import nl.regiovisie.recommendation.figure.FigureService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/summaries")
@Tag(name = "Samenvattingen")
public class SummaryResource {

    private final FigureService figures;
    private final SummaryService service;

    SummaryResource(FigureService figures, SummaryService service) {
        this.figures = figures;
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "summaries", summary = "Per regio: aanbevelingen, antwoorden en bijeenkomsten, geteld")
    public Uni<Page<Progress>> all() {
        return figures.now()
                .map(counted ->
                        Page.whole(counted.items().stream().map(Progress::of).toList()));
    }

    @GET
    @Path("{regionCode}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "summary", summary = "De samenvatting van een regio, zoals die vandaag is")
    @APIResponse(
            responseCode = "200",
            description = "De samenvatting",
            content = @Content(schema = @Schema(implementation = Summary.class)))
    public Uni<Response> one(@PathParam("regionCode") String regionCode, @Context Request request) {
        return service.of(regionCode)
                .chain(current -> Revalidated.answer(
                        request, current.mark(), () -> Uni.createFrom().item(Response.ok(current.json()))));
    }

    @GET
    @Path("{regionCode}/documents/{kind}/{format}")
    @PermitAll
    @Operation(
            operationId = "summaryDocument",
            summary = "De stand van vandaag: summary of report, als pdf, docx, odt of html",
            description = "Zegt hetzelfde als een editie die nu gemaakt zou worden, en dat het geen editie is.")
    @APIResponse(
            responseCode = "200",
            description = "Het document",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> document(
            @PathParam("regionCode") String regionCode,
            @PathParam("kind") String written,
            @PathParam("format") String named,
            @Context Request request) {
        Kind kind = Kind.of(written);
        Format format = Format.of(named).orElseThrow(() -> new NotFound("document", named));
        return service.of(regionCode)
                .chain(current -> Revalidated.answer(
                        request,
                        current.mark() + "-" + kind + "-" + format,
                        () -> service.document(current, kind, format)
                                .map(file -> Response.ok(file, format.mediaType()))));
    }
}
