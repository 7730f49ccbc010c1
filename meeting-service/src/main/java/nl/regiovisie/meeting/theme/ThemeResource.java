package nl.regiovisie.meeting.theme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "Vaste lijsten", description = "De thema’s, en de rollen waarin mensen meedoen")
public class ThemeResource {

    private final Themes themes;
    private final ParticipantRoles roles;
    private final Transactions transactions;

    ThemeResource(Themes themes, ParticipantRoles roles, Transactions transactions) {
        this.themes = themes;
        this.roles = roles;
        this.transactions = transactions;
    }

    @GET
    @Path("themes")
    @PermitAll
    @Operation(operationId = "themes", summary = "Alle thema’s, op volgorde")
    public Uni<Page<ThemeView>> themes() {
        return transactions.reading(themes::all).map(Page::whole);
    }

    @GET
    @Path("participant-roles")
    @PermitAll
    @Operation(operationId = "participantRoles", summary = "Alle rollen waarin mensen meedoen, op volgorde")
    public Uni<Page<ParticipantRoleView>> roles() {
        return transactions.reading(roles::all).map(Page::whole);
    }
}
