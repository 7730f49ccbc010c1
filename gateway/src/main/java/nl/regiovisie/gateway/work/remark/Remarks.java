package nl.regiovisie.gateway.work.remark;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Remarks on the list of a meeting, as the service keeps them. */
@Path("/v1")
@RegisterRestClient(configKey = "meeting")
interface Remarks {

    /** What the bearer of a link sees. */
    @POST
    @Path("remark-lists")
    Uni<RemarkList> look(Link link);

    /** @param version that was seen last, as an ETag; null the first time */
    @PUT
    @Path("remarks/{id}")
    Uni<Remark> remark(@PathParam("id") UUID id, @HeaderParam("If-Match") String version, Draft draft);

    /** @param version that was seen last, as an ETag */
    @DELETE
    @Path("remarks/{id}")
    Uni<Void> takeBack(
            @PathParam("id") UUID id, @HeaderParam("Link-Code") String code, @HeaderParam("If-Match") String version);

    @GET
    @Path("meetings/{meeting}/remark-round")
    Uni<Round> round(@PathParam("meeting") UUID meeting);

    @PUT
    @Path("meetings/{meeting}/remark-round")
    Uni<Round> open(@PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String version, Days days);

    @GET
    @Path("meetings/{meeting}/remarks")
    Uni<Slice<Remark>> all(@PathParam("meeting") UUID meeting);

    @PUT
    @Path("meetings/{meeting}/remarks/{id}/settlement")
    Uni<Remark> settle(
            @PathParam("meeting") UUID meeting,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String version,
            Settlement settlement);

    /** @param code of the link in a mail */
    record Link(String code) {}

    /** @param outcomeId null for the list as a whole */
    record Draft(String code, UUID outcomeId, String text) {}

    record Days(Integer days) {}

    /** @param general the remark about the list as a whole, or null */
    record RemarkList(
            UUID meetingId,
            String title,
            Instant startsAt,
            Instant closesAt,
            boolean open,
            List<Item> items,
            Remark general) {}

    /** @param remark null while there is none */
    record Item(UUID outcomeId, String kind, String text, Remark remark) {}

    record Remark(UUID id, UUID outcomeId, String text, Settlement settlement, Instant createdAt, long version) {

        public boolean settled() {
            return settlement != null && settlement.verdict() != null;
        }
    }

    /** @param verdict TAKEN_OVER or NOTED */
    record Settlement(String verdict, String answer) {}

    record Round(
            UUID meetingId,
            int days,
            Instant openedAt,
            Instant closesAt,
            boolean open,
            int invited,
            int remarks,
            int unsettled,
            long version) {}
}
