package nl.regiovisie.gateway.web.published;

import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Meetings ahead and held, with the themes and roles that people choose from. */
@Path("/v1")
@RegisterRestClient(configKey = "meeting")
public interface PublishedMeetings {

    /** Newest first. Each parameter may be null. */
    @GET
    @Path("meetings")
    Uni<Slice<Meeting>> list(
            @QueryParam("region") String region,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    /**
     * In order of time. Each parameter may be null.
     *
     * @param from first day
     * @param until last day
     * @param order {@code SOONEST}, or null for the newest first
     */
    @GET
    @Path("meetings")
    Uni<Slice<Meeting>> find(
            @QueryParam("region") String region,
            @QueryParam("kind") String kind,
            @QueryParam("series") String series,
            @QueryParam("mode") String mode,
            @QueryParam("status") String status,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until,
            @QueryParam("order") String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") int limit);

    @GET
    @Path("meetings/{id}")
    Uni<Meeting> get(@PathParam("id") UUID id);

    @GET
    @Path("themes")
    @CacheResult(cacheName = "themes")
    Uni<Slice<Named>> themes();

    @GET
    @Path("participant-roles")
    @CacheResult(cacheName = "participant-roles")
    Uni<Slice<Role>> roles();

    /** Kinds of care that people know. */
    @GET
    @Path("care-kinds")
    Uni<Slice<Named>> careKinds();

    @GET
    @Path("meeting-kinds")
    Uni<Slice<Kind>> kinds();

    @GET
    @Path("series")
    Uni<Slice<Series>> series();

    /**
     * @param sequence how often it was moved or cancelled since it was announced; null when the service does not say
     * @param mine whether the one who looks facilitates it; null when the service does not say
     */
    record Meeting(
            UUID id,
            String title,
            String kind,
            String mode,
            String status,
            String series,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            Integer seats,
            String audience,
            String place,
            List<String> guidingQuestions,
            List<AgendaItem> agenda,
            List<Attendance> attendance,
            String note,
            int outcomes,
            String cancelledBecause,
            Integer sequence,
            Boolean mine,
            boolean example,
            String notice) {

        public boolean draft() {
            return "DRAFT".equals(status);
        }

        /** Whether it takes place at another time or place than was told at first. */
        public boolean moved() {
            return sequence != null && sequence > 0 && !cancelled();
        }

        public boolean forAffiliated() {
            return "AFFILIATED_BODIES".equals(audience);
        }

        public boolean own() {
            return Boolean.TRUE.equals(mine);
        }

        public boolean planned() {
            return "PLANNED".equals(status);
        }

        public boolean published() {
            return "PUBLISHED".equals(status);
        }

        public boolean cancelled() {
            return "CANCELLED".equals(status);
        }
    }

    /** @param start local time, {@code 19:30} */
    record AgendaItem(String start, int minutes, String title) {}

    /** @param count null when it is under {@code fewerThan}, so that nobody can be traced */
    record Attendance(String role, Integer count, Integer fewerThan) {}

    record Role(String id, String name, String plural) {}

    record Kind(String id, String name, String description, boolean needsRegion, boolean affiliatedOnly) {}

    /**
     * @param startsOn null if it has no first day, as {@code endsOn}
     * @param themes ids of those that are offered in its meetings; empty for all
     */
    record Series(
            String id, String name, String description, LocalDate startsOn, LocalDate endsOn, List<String> themes) {

        public Series {
            themes = Objects.requireNonNullElse(themes, List.of());
        }
    }
}
