package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Revalidated;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/meetings/{meeting}/report")
@Tag(name = "Verslagen", description = "Het verslag van een bijeenkomst, als tekst en als document")
public class ReportResource {

    private final ReportService service;
    private final EditionService editions;

    ReportResource(ReportService service, EditionService editions) {
        this.service = service;
        this.editions = editions;
    }

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "report", summary = "Het verslag; een concept alleen voor de begeleiders")
    public Uni<RestResponse<ReportView>> get(@PathParam("meeting") UUID meeting) {
        return service.get(meeting).map(view -> answer(view, false));
    }

    @GET
    @Path("documents/{format}")
    @PermitAll
    @Operation(
            operationId = "reportDocument",
            summary =
                    "Het gepubliceerde verslag als pdf (PDF/UA-1, PDF/A-2a), docx, odt of html, altijd dezelfde bytes",
            description =
                    "Als zip: het verslag in elke vorm, met alles wat er gezegd is als CSV en JSON, voor een archief.")
    @APIResponse(
            responseCode = "200",
            description = "Het verslag",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> document(
            @PathParam("meeting") UUID meeting,
            @PathParam("format") String named,
            @QueryParam("edition") Integer edition,
            @Context Request request) {
        ReportFormat format = ReportFormat.of(named).orElseThrow(() -> new NotFound("verslag", named));
        return service.document(meeting, edition, format)
                .chain(document -> Revalidated.answer(
                        request,
                        document.number() + "-" + format.extension(),
                        () -> Uni.createFrom().item(Response.ok(document.content(), format.mediaType()))));
    }

    @PUT
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "writeReport", summary = "Het concept van het verslag bewaren")
    public Uni<RestResponse<ReportView>> write(
            @PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String ifMatch, @NotNull ReportDraft draft) {
        return service.write(meeting, draft, ifMatch).map(done -> answer(done.view(), done.created()));
    }

    @PUT
    @Path("publication")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "publishReport", summary = "Het verslag openbaar maken, voorgoed")
    public Uni<RestResponse<ReportView>> publish(
            @PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String ifMatch) {
        return editions.publish(meeting, ifMatch).map(view -> answer(view, false));
    }

    @PUT
    @Path("errata/{id}")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "correctReport", summary = "Een fout in het gepubliceerde verslag rechtzetten")
    public Uni<RestResponse<ReportView>> correct(
            @PathParam("meeting") UUID meeting, @PathParam("id") UUID id, @NotNull ErratumDraft erratum) {
        return editions.correct(meeting, id, erratum).map(view -> answer(view, false));
    }

    private static RestResponse<ReportView> answer(ReportView view, boolean created) {
        return RestResponse.ResponseBuilder.<ReportView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
