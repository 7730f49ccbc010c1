package nl.regiovisie.gateway.work.plan;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.plan.OwnMeetings.AgendaItem;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Planning: all of a plan, who may facilitate it, and a facilitator's own calendar. */
@Path("/v1")
@RegisterRestClient(configKey = "meeting")
public interface PlanDesk {

    @GET
    @Path("meetings/{id}")
    Uni<Planned> get(@PathParam("id") UUID id);

    /** @param ifMatch version that was changed; null for a new meeting */
    @PUT
    @Path("meetings/{id}")
    Uni<Planned> plan(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Plan plan);

    @DELETE
    @Path("meetings/{id}")
    Uni<Planned> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @QueryParam("reason") String reason);

    /** How many of those who come have another meeting at a time. */
    @GET
    @Path("meetings/{id}/clashes")
    Uni<Clashes> clashes(
            @PathParam("id") UUID id, @QueryParam("startsAt") Instant startsAt, @QueryParam("endsAt") Instant endsAt);

    @GET
    @Path("facilitators")
    Uni<Slice<Facilitator>> facilitators();

    /** Lets others find the one who looks. */
    @PUT
    @Path("facilitators/me")
    Uni<Facilitator> meet();

    @POST
    @Path("facilitators/me/calendar")
    Uni<CalendarAddress> renewCalendar();

    /** @param people null where they are few: fewer than {@code fewerThan} */
    record Clashes(Integer people, Integer fewerThan) {

        static final Clashes NONE = new Clashes(0, null);

        public boolean any() {
            return people == null || people > 0;
        }
    }

    record Facilitator(String account, String name) {}

    record CalendarAddress(String address) {}

    record Planned(
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
            Integer minimum,
            String audience,
            List<String> facilitators,
            String place,
            String onlineLink,
            List<String> guidingQuestions,
            List<AgendaItem> agenda,
            String notice,
            boolean example,
            Boolean mine,
            int version) {

        public boolean draft() {
            return "DRAFT".equals(status);
        }
    }

    /**
     * @param audience null for that of its kind
     * @param facilitators null for those that it has
     * @param agenda in order, joining up without gaps
     */
    record Plan(
            String title,
            String kind,
            String mode,
            String series,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            Integer seats,
            Integer minimum,
            String audience,
            List<String> facilitators,
            String place,
            String onlineLink,
            List<String> guidingQuestions,
            List<AgendaItem> agenda,
            String notice,
            boolean draft,
            boolean example) {}
}
