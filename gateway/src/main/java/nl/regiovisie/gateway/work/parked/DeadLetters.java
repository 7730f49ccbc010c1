package nl.regiovisie.gateway.work.parked;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.regiovisie.gateway.web.published.Slice;

/** What one service could not apply; not part of the public API. */
@Path("/operations/dead-letters")
interface DeadLetters {

    @GET
    Uni<Slice<DeadLetter>> waiting();

    @POST
    @Path("replay")
    Uni<Replayed> replay();

    /**
     * @param type CloudEvents {@code type}
     * @param subject id of what the event tells of
     * @param reason as the service said; null when it said nothing
     */
    record DeadLetter(String eventId, String type, String subject, String reason) {}

    /** @param replayed how many events were sent again */
    record Replayed(int replayed) {}
}
