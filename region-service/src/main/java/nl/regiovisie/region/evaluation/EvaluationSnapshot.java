package nl.regiovisie.region.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.region.classification.Today;
import nl.regiovisie.region.snapshot.Snapshot;
import org.hibernate.reactive.mutiny.Mutiny;

/** All evaluation moments, also those that were held or cancelled. */
@ApplicationScoped
class EvaluationSnapshot implements Snapshot {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Mutiny.Session session;
    private final Today today;

    EvaluationSnapshot(Mutiny.Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    @Override
    public String kind() {
        return "evaluation-moments";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return session.createSelectionQuery(
                        "from EvaluationMoment m where m.id > :after order by m.id", EvaluationMoment.class)
                .setParameter("after", after == null ? BEFORE_ALL : UUID.fromString(after))
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setMaxResults(limit)
                .getResultList()
                .map(moments -> new Page(
                        moments.stream()
                                .<DomainEvent>map(moment -> moment.registered(today.now()))
                                .toList(),
                        last(moments, limit)));
    }

    private static String last(List<EvaluationMoment> moments, int limit) {
        return moments.size() < limit ? null : moments.get(limit - 1).id().toString();
    }
}
