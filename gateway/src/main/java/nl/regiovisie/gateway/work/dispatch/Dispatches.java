package nl.regiovisie.gateway.work.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** To whom an edition goes. */
@Path("/v1/editions/{id}/dispatches")
@RegisterRestClient(configKey = "recommendation")
public interface Dispatches {

    /** By name. */
    @GET
    Uni<Slice<Dispatch>> list(
            @PathParam("id") UUID id, @QueryParam("cursor") String cursor, @QueryParam("limit") int limit);

    @PUT
    Uni<Slice<Dispatch>> send(@PathParam("id") UUID id, Selection selection);

    @PUT
    @Path("by-hand")
    Uni<Slice<Dispatch>> bring(@PathParam("id") UUID id, Selection selection);

    @PUT
    @Path("{recipient}/answer")
    Uni<Dispatch> answer(
            @PathParam("id") UUID id,
            @PathParam("recipient") UUID recipient,
            @HeaderParam("If-Match") String version,
            Answered answered);

    record Selection(List<UUID> recipientIds) {}

    record Answered(LocalDate on, String note) {}

    /** @param state PLANNED, QUEUED, HANDED_OVER, FAILED or BY_HAND */
    record Dispatch(
            UUID recipientId,
            String name,
            String kind,
            String state,
            Instant settledAt,
            String reason,
            LocalDate answeredOn,
            String answer,
            int version) {

        public boolean failed() {
            return "FAILED".equals(state);
        }

        public boolean went() {
            return "HANDED_OVER".equals(state) || "BY_HAND".equals(state);
        }
    }
}
