package nl.regiovisie.recommendation.topic;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where topics are kept. */
@ApplicationScoped
public class Topics {

    private final Mutiny.Session session;

    Topics(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * Notes each topic that cannot be chosen.
     *
     * @param kept those that were chosen before: these stay possible when they have ended
     */
    public Uni<Void> check(String field, List<String> chosen, Collection<String> kept, FieldErrors errors) {
        if (chosen.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createSelectionQuery("select t.id from Topic t where not t.ended", String.class)
                .getResultList()
                .invoke(offered -> {
                    Set<String> possible = new HashSet<>(offered);
                    possible.addAll(kept);
                    errors.known(field, chosen, possible, "unknown-topic");
                })
                .replaceWithVoid();
    }

    Uni<List<Topic>> inOrder() {
        return session.createSelectionQuery("from Topic t order by t.position, t.name", Topic.class)
                .getResultList();
    }

    /** @return null if there is none */
    Uni<Topic> lock(String id) {
        return session.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return the topic; fails with {@link NotFound} if there is none */
    Uni<Topic> get(String id) {
        return session.find(Topic.class, id).onItem().ifNull().failWith(() -> new NotFound("onderwerp", id));
    }

    Uni<Boolean> isTaken(String name, String exceptId) {
        return session.createSelectionQuery(
                        "select count(*) from Topic t where lower(t.name) = lower(:name) and t.id <> :id", Long.class)
                .setParameter("name", name)
                .setParameter("id", exceptId)
                .getSingleResult()
                .map(others -> others > 0);
    }

    Uni<Void> add(Topic topic) {
        return session.persist(topic);
    }
}
