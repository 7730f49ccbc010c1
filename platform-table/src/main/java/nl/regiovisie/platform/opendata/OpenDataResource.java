package nl.regiovisie.platform.opendata;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/open-data")
@Tag(name = "Open data")
public class OpenDataResource {

    /** What can be one; the codes of today have two digits. */
    private static final Pattern REGION = Pattern.compile("JZ\\d{2,3}");

    private final List<Dataset> sets;
    private final DataFiles files;

    OpenDataResource(@All List<Dataset> sets, DataFiles files) {
        this.sets = sets;
        this.files = files;
    }

    @GET
    @PermitAll
    @Operation(operationId = "datasets", summary = "De open data, met uitleg bij elke kolom", hidden = true)
    public Uni<Page<DatasetView>> all() {
        return Uni.createFrom()
                .item(() -> Page.whole(sets.stream().map(DatasetView::of).toList()));
    }

    @GET
    @Path("{dataset}")
    @PermitAll
    @Operation(operationId = "dataset", summary = "Wat er in een verzameling open data staat, kolom voor kolom")
    public Uni<DatasetView> one(@PathParam("dataset") String name) {
        return Uni.createFrom().item(() -> DatasetView.of(find(name)));
    }

    @GET
    @Path("{dataset}/{format}")
    @PermitAll
    @Operation(
            operationId = "dataFile",
            summary = "Een verzameling open data als csv of json, van het land of van een regio",
            description =
                    "Altijd de stand van nu, een minuut oud op zijn hoogst. Wie de ETag meestuurt, krijgt 304 zolang"
                            + " er niets is veranderd.")
    @APIResponse(
            responseCode = "200",
            description = "Het bestand",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> file(
            @PathParam("dataset") String name,
            @PathParam("format") String word,
            @QueryParam("region") String region,
            @Context Request request) {
        return Uni.createFrom().deferred(() -> {
            Dataset set = find(name);
            FileFormat format = FileFormat.of(word);
            refuseUnreadable(region);
            return files.get(set, region, format).map(file -> {
                EntityTag tag = new EntityTag(file.digest());
                ResponseBuilder same = request.evaluatePreconditions(tag);
                ResponseBuilder answer = same == null
                        ? Response.ok(file.path(), format.mediaType())
                                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(set, region, format))
                        : same;
                return answer.tag(tag)
                        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .build();
            });
        });
    }

    private Dataset find(String name) {
        return sets.stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("verzameling open data", name));
    }

    private static void refuseUnreadable(String region) {
        FieldErrors errors = new FieldErrors();
        if (region != null && !REGION.matcher(region).matches()) {
            errors.add("region", "no-region-code", region);
        }
        errors.refuse();
    }

    private static String attachment(Dataset set, String region, FileFormat format) {
        String place = region == null ? "" : "-" + region.toLowerCase(Locale.ROOT);
        return "attachment; filename=\"regiovisie-" + set.name() + place + "." + format.word() + "\"";
    }
}
