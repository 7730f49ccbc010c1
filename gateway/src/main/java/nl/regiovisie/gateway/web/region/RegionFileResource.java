package nl.regiovisie.gateway.web.region;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.edition.DocumentFile;
import nl.regiovisie.gateway.web.edition.FileName;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Summaries;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses {@code /regios/{code}/samenvatting.pdf} and so on: what is public now, without an edition. */
@Path("/regios/{code}/{file}")
@PermitAll
public class RegionFileResource {

    private final Summaries summaries;
    private final PublicRegions regions;

    RegionFileResource(@RestClient Summaries summaries, @RestClient PublicRegions regions) {
        this.summaries = summaries;
        this.regions = regions;
    }

    /**
     * The name of the file needs the region; the document does not, so it can be had without.
     *
     * @param response has the headers of all pages already
     */
    @GET
    public Uni<Response> file(
            @PathParam("code") String code, @PathParam("file") String address, @Context HttpServerResponse response) {
        DocumentFile file = DocumentFile.of(address).orElseThrow(() -> new NotFound("document", address));
        return Uni.combine()
                .all()
                .unis(
                        summaries.document(code, file.kind(), file.format()),
                        Part.of(regions.ever(true).map(Slice::items)))
                .with((content, all) -> file.answer(
                        content,
                        FileName.plain(Part.items(all).stream()
                                .filter(region -> region.code().equals(code))
                                .map(Region::displayName)
                                .findFirst()
                                .orElse(code)),
                        response));
    }
}
