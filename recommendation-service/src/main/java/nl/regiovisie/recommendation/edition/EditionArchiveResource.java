package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.edition.content.Extent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

@Path("/v1/editions/{id}/archive")
@Tag(name = "Edities")
public class EditionArchiveResource {

    private static final String ZIP = "application/zip";

    private final EditionArchive archive;
    private final EditionPages pages;

    EditionArchiveResource(EditionArchive archive, EditionPages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @GET
    @Produces(ZIP)
    @PermitAll
    @Operation(
            operationId = "editionArchive",
            summary = "Alles van een editie in een ZIP, voor een archief",
            description = "Alle documenten, de inhoud als JSON en CSV, en inhoud.txt met de SHA-256 van elk bestand.")
    @APIResponse(
            responseCode = "200",
            description = "De ZIP, altijd dezelfde bytes",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestMulti<byte[]> all(@PathParam("id") UUID id) {
        Uni<Archive> found =
                pages.one(id).chain(edition -> archive.of(id).map(parts -> new Archive(name(edition), parts)));
        return RestMulti.fromUniResponse(found, Archive::parts, Archive::headers);
    }

    private record Archive(String name, Multi<byte[]> parts) {

        Map<String, List<String>> headers() {
            return Map.of(HttpHeaders.CONTENT_DISPOSITION, List.of("attachment; filename=\"" + name + "\""));
        }
    }

    private static String name(EditionView edition) {
        Extent extent = new Extent(edition.regionCode(), edition.seriesId());
        return "regiovisie-" + extent.inFileName() + "-editie-" + edition.number() + ".zip";
    }
}
