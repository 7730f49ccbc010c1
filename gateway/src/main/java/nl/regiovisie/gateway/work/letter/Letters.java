package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters of the visitor's own bodies; versions are ETags, null for something new. */
@Path("/v1/letters")
@RegisterRestClient(configKey = "recommendation")
public interface Letters {

    /** What changed last comes first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Slice<Letter>> list(@QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Letter> get(@PathParam("id") UUID id);

    @PUT
    @Path("{id}")
    Uni<Letter> write(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Draft draft);

    @DELETE
    @Path("{id}")
    Uni<Void> erase(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    @PUT
    @Path("{id}/final")
    Uni<Letter> finish(@PathParam("id") UUID id, @HeaderParam("If-Match") String version);

    /** @param format {@code pdf}, {@code docx}, {@code odt}, {@code html} or {@code zip} */
    @GET
    @Path("{id}/copies/{municipality}/{format}")
    @Produces(MediaType.WILDCARD)
    Uni<RestResponse<byte[]>> copy(
            @PathParam("id") UUID id,
            @PathParam("municipality") String municipality,
            @PathParam("format") String format);

    @PUT
    @Path("{id}/helpers/{helper}")
    Uni<Letter> invite(@PathParam("id") UUID id, @PathParam("helper") UUID helper, Invitation invitation);

    @DELETE
    @Path("{id}/helpers/{helper}")
    Uni<Void> endHelp(@PathParam("id") UUID id, @PathParam("helper") UUID helper);

    @PUT
    @Path("{id}/comments/{comment}")
    Uni<Letter> say(@PathParam("id") UUID id, @PathParam("comment") UUID comment, Remark remark);

    @PUT
    @Path("{id}/comments/{comment}/settlement")
    Uni<Letter> settle(@PathParam("id") UUID id, @PathParam("comment") UUID comment);

    @PUT
    @Path("{id}/copies/{municipality}/follow-ups/{followUp}")
    Uni<Letter> followUp(
            @PathParam("id") UUID id,
            @PathParam("municipality") String municipality,
            @PathParam("followUp") UUID followUp,
            Happened happened);

    @DELETE
    @Path("{id}/copies/{municipality}/follow-ups/{followUp}")
    Uni<Void> removeFollowUp(
            @PathParam("id") UUID id,
            @PathParam("municipality") String municipality,
            @PathParam("followUp") UUID followUp);

    /** @param templateVersion null for what the letter has, or the newest */
    record Draft(
            UUID bodyId,
            String regionCode,
            List<String> municipalityCodes,
            UUID templateId,
            Integer templateVersion,
            List<UUID> recommendationIds,
            String ownWords,
            List<String> contact,
            String signature,
            List<String> annexes) {

        /** Without the words: this may end up in a log. */
        @Override
        public String toString() {
            return "Draft[bodyId=" + bodyId + "]";
        }
    }

    /** Without the code: this may end up in a log. */
    record Invitation(String kind, String code) {

        @Override
        public String toString() {
            return "Invitation[kind=" + kind + "]";
        }
    }

    record Remark(String text) {}

    record Happened(String kind, LocalDate on, String note) {}
}
