package nl.regiovisie.meeting.theme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Vaste lijsten", description = "De thema’s, en de rollen waarin mensen meedoen")
public class ThemeResource {

    private final Themes themes;
    private final ThemeService service;
    private final ParticipantRoles roles;
    private final Transactions transactions;

    ThemeResource(Themes themes, ThemeService service, ParticipantRoles roles, Transactions transactions) {
        this.themes = themes;
        this.service = service;
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

    @PUT
    @Path("themes/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "keepTheme", summary = "Een thema toevoegen, anders noemen of verplaatsen")
    public Uni<RestResponse<ThemeView>> keep(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull ThemeFacts facts) {
        return Current.shown(service.keep(id, facts, ifMatch), () -> one(id))
                .chain(created -> one(id).map(
                                view -> RestResponse.ResponseBuilder.<ThemeView>create(created ? 201 : 200)
                                        .entity(view)
                                        .header("ETag", IfMatch.etag(view.version()))
                                        .build()));
    }

    @GET
    @Path("participant-roles")
    @PermitAll
    @Operation(operationId = "participantRoles", summary = "Alle rollen waarin mensen meedoen, op volgorde")
    public Uni<Page<ParticipantRoleView>> roles() {
        return transactions.reading(roles::all).map(Page::whole);
    }

    private Uni<ThemeView> one(String id) {
        return transactions.reading(() -> themes.get(id));
    }
}
