package nl.regiovisie.meeting.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import org.hibernate.reactive.mutiny.Mutiny;

/** How often people in a meeting said what goes well and what does not: counted once, when it is published. */
@ApplicationScoped
public class Balance {

    private static final String NOTE =
            "insert into meeting_balance (meeting_id, going_well, bottlenecks) values (:meeting, :well, :bad)";

    private final Mutiny.Session session;

    Balance(Mutiny.Session session) {
        this.session = session;
    }

    /** @param said all that becomes public */
    public Uni<Void> note(UUID meeting, List<OutcomePublished> said) {
        return session.createNativeQuery(NOTE)
                .setParameter("meeting", meeting)
                .setParameter("well", count(said, "GOING_WELL"))
                .setParameter("bad", count(said, "BOTTLENECK"))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static int count(List<OutcomePublished> said, String kind) {
        return (int)
                said.stream().filter(outcome -> kind.equals(outcome.kind())).count();
    }
}
