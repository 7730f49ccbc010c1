package nl.regiovisie.platform.deadletter;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** For operators, on the service itself: not part of the public API, and the gateway does not route it. */
@Path("/operations/dead-letters")
@Blocking
public class DeadLetterResource {

    private static final Logger LOG = Logger.getLogger(DeadLetterResource.class);

    /** @param replayed how many events were sent again */
    public record Replay(int replayed) {}

    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @GET
    @RolesAllowed(Roles.STEWARD)
    @Operation(hidden = true)
    public Page<DeadLetter> waiting() {
        return Page.whole(deadLetters.waiting());
    }

    @POST
    @Path("replay")
    @RolesAllowed(Roles.STEWARD)
    @Operation(hidden = true)
    public Replay replay() {
        int replayed = deadLetters.replay();
        LOG.infof("dead letters replayed count=%d", replayed);
        return new Replay(replayed);
    }
}
