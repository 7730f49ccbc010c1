package nl.regiovisie.recommendation.figure;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/figures")
@Tag(name = "Cijfers")
public class FigureResource {

    private static final String CSV = "text/csv";

    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "figures", summary = "De consultatie in cijfers, van het land en per regio")
    public Uni<Figures> all() {
        return figures.now();
    }

    @GET
    @Produces(CSV + ";qs=0.5")
    @PermitAll
    @Operation(operationId = "figuresAsCsv", summary = "Dezelfde cijfers als tabel")
    @APIResponse(
            responseCode = "200",
            description = "De tabel, met puntkomma's, in UTF-8 met een byte order mark",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> table() {
        return figures.now()
                .map(counted -> Response.ok(FigureTable.of(counted).csv(), CSV + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cijfers.csv\"")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }
}
