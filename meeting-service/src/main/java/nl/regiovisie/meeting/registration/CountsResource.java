package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/meetings/{meeting}/registration-counts")
@Tag(name = "Aanmeldingen", description = "Wie er naar een bijeenkomst komt")
public class CountsResource {

    private final ParticipantService participants;

    CountsResource(ParticipantService participants) {
        this.participants = participants;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "registrationCounts",
            summary = "Hoe vol een bijeenkomst is, en of de aanroeper zich kan aanmelden",
            description = "De begeleider ziet ook hoeveel mensen van elke rol zich aanmeldden en er waren.")
    public Uni<CountsView> counts(@PathParam("meeting") UUID meeting) {
        return participants.counts(meeting);
    }
}
