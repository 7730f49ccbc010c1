package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The address stands in the body: what stands in an address bar ends up in logs. */
@Path("/v1/data-subjects")
@Tag(name = "Persoonsgegevens", description = "Wat wij van iemand weten, en het wissen daarvan")
public class DataSubjectResource {

    private final Forgetting forgetting;

    DataSubjectResource(Forgetting forgetting) {
        this.forgetting = forgetting;
    }

    @POST
    @Path("exports")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "exportDataSubject", summary = "Alles wat wij van een e-mailadres weten")
    public Uni<Page<OwnRegistrationView>> export(@NotNull DataSubject subject) {
        return forgetting.export(subject).map(Page::whole);
    }

    @POST
    @Path("erasures")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "eraseDataSubject", summary = "Alles wissen wat wij van een e-mailadres weten")
    public Uni<Erased> erase(@NotNull DataSubject subject) {
        return forgetting.erase(subject);
    }
}
