package nl.regiovisie.region.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import org.hibernate.reactive.mutiny.Mutiny;

/** The meetings that meeting-service told of. */
@ApplicationScoped
class HeardMeetings {

    private final Mutiny.Session session;

    HeardMeetings(Mutiny.Session session) {
        this.session = session;
    }

    /** A published meeting does not change any more, so the first time says all. */
    Uni<Void> learn(MeetingPublished event) {
        return session.find(HeardMeeting.class, event.meetingId())
                .chain(known -> known == null
                        ? session.persist(new HeardMeeting(event))
                        : Uni.createFrom().voidItem());
    }
}
