package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/regions")
@Tag(name = "Jeugdregio’s", description = "De jeugdregio’s van Nederland, op elke dag vanaf 1 januari 2021. Bron: CBS")
public class RegionResource {

    private final Regions regions;
    private final Municipalities municipalities;
    private final Contacts contacts;
    private final Days days;

    RegionResource(Regions regions, Municipalities municipalities, Contacts contacts, Days days) {
        this.regions = regions;
        this.contacts = contacts;
        this.municipalities = municipalities;
        this.days = days;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "regions",
            summary = "Alle jeugdregio’s op een dag",
            description = "Met ended=true ook die er dan niet meer zijn, zoals op hun laatste dag.")
    public Uni<RegionsView> all(@QueryParam("on") String on, @QueryParam("ended") boolean ended) {
        return regions.on(days.asked(on), ended).map(RegionsView::of);
    }

    @GET
    @Path("{code: JZ\\d\\d}")
    @PermitAll
    @Operation(
            operationId = "region",
            summary = "Eén jeugdregio op een dag",
            description = "Van een regio die er dan niet meer is: haar laatste dag, en wie haar opvolgt.")
    public Uni<RestResponse<RegionView>> one(@PathParam("code") String code, @QueryParam("on") String on) {
        return regions.get(code, days.asked(on)).map(RegionResource::answer);
    }

    @PUT
    @Path("{code}/contact-municipality")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "appointContactMunicipality",
            summary = "Zeggen welke gemeente vanaf een dag namens de jeugdregio het woord voert")
    public Uni<RestResponse<RegionView>> appoint(
            @PathParam("code") String code,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull ContactAppointment appointment) {
        return Current.shown(contacts.appoint(code, appointment, ifMatch), () -> regions.get(code, days.asked(null)))
                .chain(() -> regions.get(code, days.asked(null)))
                .map(RegionResource::answer);
    }

    @GET
    @Path("{code: JZ\\d\\d}/municipalities")
    @PermitAll
    @Operation(operationId = "municipalitiesOfRegion", summary = "De gemeenten van een jeugdregio op een dag, op naam")
    public Uni<Page<MunicipalityOnDay>> municipalities(@PathParam("code") String code, @QueryParam("on") String on) {
        LocalDate day = days.asked(on);
        return regions.get(code, day)
                .chain(region -> municipalities.in(
                        code, region.ended() ? region.validUntil().minusDays(1) : day))
                .map(Page::whole);
    }

    private static RestResponse<RegionView> answer(RegionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
