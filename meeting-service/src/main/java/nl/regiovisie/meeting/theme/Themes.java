package nl.regiovisie.meeting.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiovisie.meeting.Names;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Themes {

    private final Mutiny.Session session;

    Themes(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error if there is no such theme; an absent one has its own error. */
    public Uni<Void> check(String field, String id, FieldErrors errors) {
        if (id == null) {
            return Uni.createFrom().voidItem();
        }
        return session.find(Theme.class, id)
                .invoke(theme -> errors.check(theme != null, field, "unknown-theme"))
                .replaceWithVoid();
    }

    /** Notes an error if one of them is not there. */
    public Uni<Void> check(String field, Set<String> ids, FieldErrors errors) {
        return namesById()
                .invoke(known -> errors.check(known.keySet().containsAll(ids), field, "unknown-theme"))
                .replaceWithVoid();
    }

    public Uni<Names> names() {
        return all().map(themes -> {
            Names names = new Names();
            themes.forEach(theme -> names.with(theme.id(), theme.name()));
            return names;
        });
    }

    /** Names by id, in order. */
    public Uni<Map<String, String>> namesById() {
        return all().map(themes -> {
            Map<String, String> names = new LinkedHashMap<>();
            themes.forEach(theme -> names.put(theme.id(), theme.name()));
            return names;
        });
    }

    Uni<List<ThemeView>> all() {
        return session.createSelectionQuery("from Theme t order by t.position, t.id", Theme.class)
                .getResultList()
                .map(themes -> themes.stream().map(Theme::view).toList());
    }

    /** @return the theme; fails with {@link NotFound} if there is none */
    Uni<ThemeView> get(String id) {
        return session.find(Theme.class, id)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("thema", id))
                .map(Theme::view);
    }

    /** @return null if there is none */
    Uni<Theme> lock(String id) {
        return session.find(Theme.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Boolean> isTaken(String name, String exceptId) {
        return session.createSelectionQuery(
                        "select count(*) from Theme t where lower(t.name) = lower(:name) and t.id <> :id", Long.class)
                .setParameter("name", name)
                .setParameter("id", exceptId)
                .getSingleResult()
                .map(others -> others > 0);
    }

    Uni<Void> add(Theme theme) {
        return session.persist(theme);
    }
}
