package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/municipalities")
@Tag(name = "Gemeenten", description = "De gemeenten en de jeugdregio’s waar zij bij horen of hoorden. Bron: CBS")
public class MunicipalityResource {

    private final Municipalities municipalities;
    private final Days days;

    MunicipalityResource(Municipalities municipalities, Days days) {
        this.municipalities = municipalities;
        this.days = days;
    }

    @GET
    @PermitAll
    @Operation(operationId = "municipalities", summary = "Gemeenten op een dag, op naam")
    public Uni<Page<MunicipalityOnDay>> named(
            @QueryParam("on") String on,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return municipalities
                .named(name, days.asked(on), MunicipalityPlace.of(cursor), limit + 1)
                .map(oneMore -> Page.of(oneMore, limit, MunicipalityPlace::cursor));
    }

    @GET
    @Path("{code: GM\\d{4}}")
    @PermitAll
    @Operation(operationId = "municipality", summary = "Eén gemeente door de tijd, ook als zij niet meer bestaat")
    public Uni<MunicipalityView> one(@PathParam("code") String code) {
        return municipalities.get(code);
    }
}
