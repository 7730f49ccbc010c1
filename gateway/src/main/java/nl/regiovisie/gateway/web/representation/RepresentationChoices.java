package nl.regiovisie.gateway.web.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The meetings that a visitor chooses from. Without them the page is still worth showing. */
@ApplicationScoped
class RepresentationChoices {

    private static final String PUBLISHED = "PUBLISHED";

    /** The newest; whoever looks for an older one chooses its region or series first. */
    private static final int LISTED = 100;

    private final PublishedMeetings meetings;

    RepresentationChoices(@RestClient PublishedMeetings meetings) {
        this.meetings = meetings;
    }

    /**
     * @param series and region that they are in, or null
     * @param chosen is among them, however old; empty for none
     */
    Uni<List<Meeting>> meetings(String series, String region, String chosen) {
        return meetings.find(region, null, series, null, PUBLISHED, null, null, null, null, LISTED)
                .map(Slice::items)
                .chain(newest -> chosen.isBlank() || has(newest, chosen) ? item(newest) : with(newest, chosen))
                .onFailure()
                .recoverWithItem(List.of());
    }

    private Uni<List<Meeting>> with(List<Meeting> newest, String chosen) {
        return Uni.createFrom()
                .item(() -> UUID.fromString(chosen))
                .chain(meetings::get)
                .map(older -> Stream.concat(newest.stream(), Stream.of(older)).toList())
                .onFailure()
                .recoverWithItem(newest);
    }

    private static boolean has(List<Meeting> newest, String chosen) {
        return newest.stream().anyMatch(meeting -> meeting.id().toString().equals(chosen));
    }

    private static Uni<List<Meeting>> item(List<Meeting> newest) {
        return Uni.createFrom().item(newest);
    }
}
