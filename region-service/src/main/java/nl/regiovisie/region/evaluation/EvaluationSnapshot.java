package nl.regiovisie.region.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.platform.Today;
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
                .map(moments -> Page.of(
                        moments, limit, EvaluationMoment::id, moment -> Stream.of(moment.registered(today.now()))));
    }
}
