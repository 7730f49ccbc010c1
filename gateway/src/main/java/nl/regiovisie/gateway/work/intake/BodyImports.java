package nl.regiovisie.gateway.work.intake;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Files with bodies, and what they would do. */
@Path("/v1/body-imports/{id}")
@RegisterRestClient(configKey = "region")
public interface BodyImports {

    @GET
    Uni<Import> get(@PathParam("id") UUID id);

    @PUT
    Uni<Import> upload(@PathParam("id") UUID id, Upload upload);

    @PUT
    @Path("application")
    Uni<Import> apply(@PathParam("id") UUID id, Application application);

    /** @param file sent in base64 */
    record Upload(byte[] file) {}

    /** @param preview the fingerprint of what was seen */
    record Application(String preview) {}

    /** @param added and the other lists are null once it was applied */
    record Import(
            UUID id,
            boolean applied,
            List<Line> added,
            List<Line> changed,
            List<String> providers,
            int addedCount,
            int changedCount,
            int unchanged,
            List<Wrong> errors,
            int errorTotal,
            String preview) {

        public boolean sound() {
            return !applied && errorTotal == 0;
        }

        /** Whether it can be applied and changes anything. */
        public boolean useful() {
            return sound() && addedCount + changedCount > 0;
        }

        public int hiddenErrors() {
            return errors == null ? 0 : errorTotal - errors.size();
        }
    }

    record Line(int line, String name, String organisation) {}

    /** @param column counted from 1; null for the whole line */
    record Wrong(int line, Integer column, String name, String message) {}
}
