package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/submissions")
@Tag(name = "Inzendingen", description = "Wat mensen zelf insturen, en de redactie die ernaar kijkt")
public class SubmissionResource {

    private final SubmissionService service;
    private final ModerationService moderation;
    private final SubmissionPages pages;

    SubmissionResource(SubmissionService service, ModerationService moderation, SubmissionPages pages) {
        this.service = service;
        this.moderation = moderation;
        this.pages = pages;
    }

    @PUT
    @Path("{id}")
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "submit",
            summary = "Iets insturen, zonder account en zonder naam, of voor een raad",
            description =
                    "Niets is openbaar voordat een redacteur ernaar keek. De code, die de afzender zelf maakt, is de"
                            + " enige weg terug: daarmee is te volgen wat ermee gebeurt, en is het te wissen.")
    @APIResponse(responseCode = "202", description = "Ontvangen")
    public Uni<Receipt> submit(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("X-Forwarded-For") String forwardedFor,
            @Context HttpServerRequest request,
            @NotNull SubmissionDraft draft) {
        String address = forwardedFor == null ? request.remoteAddress().hostAddress() : forwardedFor;
        return Current.shown(
                service.submit(id, draft, address), () -> Uni.createFrom().nullItem());
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "submissions", summary = "Inzendingen; wat het langst wacht eerst")
    public Uni<Page<SubmissionView>> all(
            @QueryParam("state") String state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.queue(Choice.of(SubmissionState.class, "state", state), cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "submission", summary = "Eén inzending, met wat op persoonsgegevens lijkt")
    public Uni<RestResponse<SubmissionView>> one(@PathParam("id") UUID id) {
        return pages.one(id).map(SubmissionResource::answer);
    }

    @PUT
    @Path("{id}/decision")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "moderate", summary = "Een inzending toelaten, zo nodig met andere woorden, of weigeren")
    public Uni<RestResponse<SubmissionView>> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Moderation decision) {
        return Current.shown(moderation.decide(id, decision, ifMatch), () -> pages.one(id))
                .chain(() -> pages.one(id))
                .map(SubmissionResource::answer);
    }

    private static RestResponse<SubmissionView> answer(SubmissionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
