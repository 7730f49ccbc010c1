package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What people said, in meetings or sent in, and what became of it. */
@Path("/v1/contributions")
@RegisterRestClient(configKey = "recommendation")
public interface PublishedContributions {

    /** In the order of the meeting. Each parameter may be null. */
    @GET
    Uni<Slice<Contribution>> list(
            @QueryParam("meeting") UUID meeting,
            @QueryParam("recommendation") UUID recommendation,
            @QueryParam("limit") Integer limit);

    /**
     * The newest first, of one fate.
     *
     * @param days that it has had this fate, and more; null for any
     * @param region, topic, cursor may be null
     */
    @GET
    Uni<Slice<Contribution>> withFate(
            @QueryParam("fate") String fate,
            @QueryParam("longerThanDays") Integer days,
            @QueryParam("region") String region,
            @QueryParam("topic") String topic,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit);

    @GET
    @Path("{id}")
    Uni<Contribution> get(@PathParam("id") UUID id);

    /**
     * @param meeting null, as {@code endorsement}, when it was sent in
     * @param direct null when it was said in a meeting
     * @param topics null when the service does not say
     * @param question of the meeting that it answers, or null
     * @param regionCodes none when it holds in the whole country
     */
    record Contribution(
            UUID id,
            Meeting meeting,
            Direct direct,
            String kind,
            Named theme,
            List<Named> topics,
            String text,
            String question,
            List<Named> voicedBy,
            List<String> regionCodes,
            Endorsement endorsement,
            Fate fate,
            boolean example) {

        /** What it is about, besides its theme. */
        public List<Named> about() {
            return topics == null ? List.of() : topics;
        }

        /** Whether who sent it in took the words back. */
        public boolean erased() {
            return direct != null && direct.erased();
        }

        public boolean edited() {
            return direct != null && direct.edited();
        }
    }

    /**
     * How it was sent in.
     *
     * @param level ORGANISATION, MUNICIPALITY, REGION or NATIONAL
     * @param municipality, body null where nobody said so, or where not everyone may know
     * @param edited whether an editor changed the words
     */
    record Direct(String level, Place municipality, BodyName body, boolean edited, boolean erased) {}

    record Place(String code, String name) {}

    /** @param title null, as {@code startsAt}, for the moment until the service has heard of the meeting itself */
    record Meeting(UUID id, String title, Instant startsAt) {}

    /**
     * Whether the meeting stood behind it.
     *
     * @param remark what the meeting added; null unless {@code ENDORSED_WITH_REMARK}
     * @param heldBy who holds it; null unless {@code MINORITY_VIEW}
     */
    record Endorsement(String result, String remark, String heldBy) {}

    /**
     * @param recommendation where it was bundled into; null in another state, or while that is a draft
     * @param reason why it was closed, or what was answered; may be null
     */
    record Fate(String state, Bundle recommendation, String reason, Instant since) {}

    record Bundle(UUID id, Integer number, String title) {}
}
