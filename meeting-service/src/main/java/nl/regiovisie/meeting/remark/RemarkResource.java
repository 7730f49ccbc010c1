package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.link.LinkCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Opmerkingen", description = "Wat wie erbij was achteraf bij de lijst opmerkt; nooit openbaar")
public class RemarkResource {

    private final RemarkService service;

    RemarkResource(RemarkService service) {
        this.service = service;
    }

    @POST
    @Path("remark-lists")
    @PermitAll
    @Operation(
            operationId = "remarkList",
            summary = "De lijst lezen met de code uit de mail",
            description = "Een POST, zodat de code in geen adres en in geen logboek staat.")
    public Uni<RemarkListView> look(@NotNull LinkCode link) {
        return service.look(link);
    }

    @PUT
    @Path("remarks/{id}")
    @PermitAll
    @Operation(
            operationId = "remark",
            summary = "Iets opmerken bij een punt of bij de hele lijst, met de code uit de mail")
    public Uni<RestResponse<RemarkView>> remark(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull RemarkDraft draft) {
        return service.remark(id, draft, ifMatch)
                .map(done -> RestResponse.ResponseBuilder.<RemarkView>create(done.created() ? 201 : 200)
                        .entity(done.view())
                        .header("ETag", IfMatch.etag(done.view().version()))
                        .build());
    }

    @DELETE
    @Path("remarks/{id}")
    @PermitAll
    @Operation(
            operationId = "takeBackRemark",
            summary = "Een eigen opmerking terugnemen zolang opmerken kan, met de code uit de mail",
            description = "Daarna leest niemand haar meer.")
    public Uni<Void> takeBack(
            @PathParam("id") UUID id, @HeaderParam("Link-Code") String code, @HeaderParam("If-Match") String ifMatch) {
        return service.takeBack(id, new LinkCode(code), ifMatch);
    }
}
