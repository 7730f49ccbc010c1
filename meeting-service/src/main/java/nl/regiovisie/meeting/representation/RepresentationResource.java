package nl.regiovisie.meeting.representation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.check.Choice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/representation")
@Tag(name = "Gehoord", description = "Welke groepen gehoord zijn, en welke nog niet")
public class RepresentationResource {

    private final RepresentationService service;

    RepresentationResource(RepresentationService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "representation",
            summary = "Wie gehoord zijn, per reeks, jeugdregio of bijeenkomst",
            description = "Alleen uit wat elke bijeenkomst zelf openbaar laat zien: groepen van een tot vier mensen "
                    + "tellen als 1 tot 4. Zo is door optellen of aftrekken niemand te herkennen.")
    public Uni<RepresentationView> of(
            @QueryParam("series") String series,
            @QueryParam("region") String region,
            @QueryParam("meeting") String meeting) {
        return service.of(new Scope(orNull(series), orNull(region), Choice.id("meeting", meeting)));
    }

    private static String orNull(String choice) {
        return choice == null || choice.isBlank() ? null : choice;
    }
}
