package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/regions")
@Tag(name = "Jeugdregio’s", description = "De jeugdregio’s van Nederland, op elke dag vanaf 1 januari 2021. Bron: CBS")
public class RegionResource {

    private final Regions regions;
    private final Municipalities municipalities;
    private final Days days;

    RegionResource(Regions regions, Municipalities municipalities, Days days) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.days = days;
    }

    @GET
    @PermitAll
    @Operation(operationId = "regions", summary = "Alle jeugdregio’s op een dag")
    public Uni<RegionsView> all(@QueryParam("on") String on) {
        return regions.on(days.asked(on)).map(RegionsView::of);
    }

    @GET
    @Path("{code: JZ\\d\\d}")
    @PermitAll
    @Operation(operationId = "region", summary = "Eén jeugdregio op een dag")
    public Uni<RegionView> one(@PathParam("code") String code, @QueryParam("on") String on) {
        return regions.get(code, days.asked(on));
    }

    @GET
    @Path("{code: JZ\\d\\d}/municipalities")
    @PermitAll
    @Operation(operationId = "municipalitiesOfRegion", summary = "De gemeenten van een jeugdregio op een dag, op naam")
    public Uni<Page<MunicipalityOnDay>> municipalities(@PathParam("code") String code, @QueryParam("on") String on) {
        LocalDate day = days.asked(on);
        return regions.get(code, day)
                .chain(region -> municipalities.in(code, day))
                .map(Page::whole);
    }
}
