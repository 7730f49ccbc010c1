package nl.regiovisie.meeting.kind;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiovisie.platform.outbox.Outbox;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class MeetingKinds {

    private final Mutiny.Session session;
    private final Outbox outbox;
    private final Clock clock;

    MeetingKinds(Mutiny.Session session, Outbox outbox, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the order in which they are shown. */
    public Uni<List<MeetingKind>> all() {
        return session.createSelectionQuery("from MeetingKind k order by k.position, k.id", MeetingKind.class)
                .getResultList();
    }

    /**
     * Registers the kinds that are not there yet; those that are, stewards have in hand.
     *
     * @return how many were new
     */
    public Uni<Long> addMissing(Map<String, MeetingKindFacts> first) {
        return all().map(known -> known.stream().map(MeetingKind::id).toList())
                .chain(known -> Multi.createFrom()
                        .iterable(first.entrySet())
                        .filter(entry -> !known.contains(entry.getKey()))
                        .map(entry -> new MeetingKind(entry.getKey(), entry.getValue(), clock.instant()))
                        .onItem()
                        .transformToUniAndConcatenate(this::add)
                        .collect()
                        .with(Collectors.counting()));
    }

    Uni<MeetingKind> find(String id) {
        return session.find(MeetingKind.class, id);
    }

    Uni<MeetingKind> add(MeetingKind unknown) {
        return session.persist(unknown).chain(() -> tell(unknown));
    }

    Uni<MeetingKind> tell(MeetingKind changed) {
        return outbox.append(changed.registered()).chain(session::flush).replaceWith(changed);
    }
}
