package nl.regiovisie.recommendation.answersheet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.table.TableForm;
import nl.regiovisie.recommendation.review.ReviewTables;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reviews/{id}/answer-file")
@Tag(name = "Beoordelingen")
public class SheetFileResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final ReviewTables reviews;
    private final Vertx vertx;

    SheetFileResource(ReviewTables reviews, Vertx vertx) {
        this.reviews = reviews;
        this.vertx = vertx;
    }

    @GET
    @Path("xlsx")
    @Produces(XLSX)
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "answersAsWorkbook",
            summary = "Alle aanbevelingen en antwoorden als XLSX, om in te vullen")
    public Uni<Response> xlsx(@PathParam("id") UUID review) {
        return file(review, TableForm::xlsx, XLSX, "antwoorden.xlsx");
    }

    @GET
    @Path("csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "answersAsCsv", summary = "Alle aanbevelingen en antwoorden als CSV, om in te vullen")
    public Uni<Response> csv(@PathParam("id") UUID review) {
        return file(review, TableForm::csv, CSV, "antwoorden.csv");
    }

    private Uni<Response> file(UUID review, Function<TableForm, byte[]> write, String type, String name) {
        return reviews.of(review)
                .chain(table -> vertx.executeBlocking(() -> write.apply(SheetForm.of(table))))
                .map(bytes -> Response.ok(bytes, type)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
