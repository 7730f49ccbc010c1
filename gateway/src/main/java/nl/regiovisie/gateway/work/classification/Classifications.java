package nl.regiovisie.gateway.work.classification;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a steward asks of the register. */
@Path("/v1")
@RegisterRestClient(configKey = "region")
public interface Classifications {

    /** Newest first. */
    @GET
    @Path("classifications")
    Uni<Slice<Item>> list(@QueryParam("limit") int limit);

    @GET
    @Path("classifications/{id}")
    Uni<Classification> get(@PathParam("id") UUID id);

    /** @param ifMatch null for a new one */
    @PUT
    @Path("classifications/{id}")
    Uni<Classification> upload(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Upload upload);

    @PUT
    @Path("classifications/{id}/application")
    Uni<Classification> apply(@PathParam("id") UUID id, Application application);

    @POST
    @Path("snapshots")
    Uni<Slice<Told>> tellAgain(Kinds kinds);

    record Item(UUID id, String status, LocalDate validFrom, Instant createdAt, Instant appliedAt) {

        public boolean applied() {
            return "APPLIED".equals(status);
        }
    }

    /** @param municipalities null to keep both files of a classification that is there already */
    record Upload(LocalDate validFrom, byte[] municipalities, byte[] regions, Map<String, String> successors) {}

    record Application(String preview) {}

    /** @param kinds none for all */
    record Kinds(List<String> kinds) {}

    record Told(String kind, long events) {}

    /** @param changes null when the files cannot be read */
    record Classification(
            UUID id,
            String status,
            LocalDate validFrom,
            Changes changes,
            List<Fault> faults,
            int faultCount,
            String encoding,
            Map<String, String> successors,
            String preview,
            Instant appliedAt,
            int version) {

        public boolean applied() {
            return "APPLIED".equals(status);
        }
    }

    record Changes(
            int regions,
            int municipalities,
            List<Change> regionsAppearing,
            List<Change> regionsVanishing,
            List<Change> regionsRenamed,
            List<Change> municipalitiesAppearing,
            List<Change> municipalitiesVanishing,
            List<Change> municipalitiesMoving,
            List<Change> municipalitiesRenamed,
            List<LocalDate> replaces) {

        public boolean none() {
            return regionsAppearing.isEmpty()
                    && regionsVanishing.isEmpty()
                    && regionsRenamed.isEmpty()
                    && municipalitiesAppearing.isEmpty()
                    && municipalitiesVanishing.isEmpty()
                    && municipalitiesMoving.isEmpty()
                    && municipalitiesRenamed.isEmpty();
        }
    }

    /** @param from the region it leaves, or its old name; may be null */
    record Change(String code, String name, String from, List<String> to) {

        public String target() {
            return String.join(", ", to);
        }
    }

    /**
     * What is wrong.
     *
     * @param file null for the classification as a whole
     * @param name of a column or a field, or the code of a municipality that is missing
     */
    record Fault(String file, Integer line, Integer column, String name, String message) {

        public boolean ofRegions() {
            return "regions".equals(file);
        }

        /** The field in which its successor is typed. */
        public String field() {
            return "successor-" + name;
        }

        /** Whether a municipality is missing of which only its successor has to be named. */
        public boolean missing() {
            return line == null && name != null && name.startsWith("GM");
        }
    }
}
