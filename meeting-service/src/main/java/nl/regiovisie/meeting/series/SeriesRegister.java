package nl.regiovisie.meeting.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All series that there are. */
@ApplicationScoped
public class SeriesRegister {

    private final Mutiny.Session session;

    SeriesRegister(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error if there is no such series; null is none. */
    public Uni<Void> check(String field, String id, FieldErrors errors) {
        return id == null
                ? Uni.createFrom().voidItem()
                : find(id).invoke(known -> errors.check(known != null, field, "unknown-series"))
                        .replaceWithVoid();
    }

    Uni<Series> find(String id) {
        return session.find(Series.class, id);
    }

    /** Whether another series has a name already. */
    Uni<Boolean> isTaken(String name, String id) {
        return session.createSelectionQuery(
                        "select s.id from Series s where s.name = :name and s.id <> :id", String.class)
                .setParameter("name", name)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(other -> other != null);
    }

    Uni<Void> add(Series unknown) {
        return session.persist(unknown);
    }

    Uni<Void> flush() {
        return session.flush();
    }

    /** The newest first; those without a first day at the end. */
    Uni<List<Series>> all() {
        return session.createSelectionQuery("from Series s order by s.startsOn desc nulls last, s.name", Series.class)
                .getResultList();
    }
}
