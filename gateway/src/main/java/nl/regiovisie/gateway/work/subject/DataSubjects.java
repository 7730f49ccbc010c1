package nl.regiovisie.gateway.work.subject;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is known of an address; the address is in the body, because what stands in an address bar ends up in logs. */
@Path("/v1/data-subjects")
@RegisterRestClient(configKey = "meeting")
public interface DataSubjects {

    @POST
    @Path("exports")
    Uni<Slice<Known>> export(Subject subject);

    @POST
    @Path("erasures")
    Uni<Erased> erase(Subject subject);

    record Subject(String email) {}

    record Erased(int erased) {}

    record Known(
            UUID id,
            String state,
            String name,
            String email,
            String organisation,
            Instant registeredAt,
            Where meeting) {}

    record Where(UUID id, String title, Instant startsAt) {}
}
