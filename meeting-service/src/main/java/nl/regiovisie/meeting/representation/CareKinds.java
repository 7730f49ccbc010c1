package nl.regiovisie.meeting.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class CareKinds {

    private final Mutiny.Session session;

    CareKinds(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error for each id that is no kind of care; an absent one has its own error. */
    public Uni<Void> check(String field, Collection<String> ids, FieldErrors errors) {
        return all().map(kinds -> kinds.stream().map(CareKindView::id).collect(Collectors.toSet()))
                .invoke(known -> errors.known(field, ids, known, "unknown-care"))
                .replaceWithVoid();
    }

    /** Names by id, in order. */
    Uni<Map<String, String>> names() {
        return all().map(kinds -> {
            Map<String, String> names = new LinkedHashMap<>();
            kinds.forEach(kind -> names.put(kind.id(), kind.name()));
            return names;
        });
    }

    /** In order. */
    Uni<List<CareKindView>> all() {
        return session.createSelectionQuery("from CareKind k order by k.position", CareKind.class)
                .getResultList()
                .map(kinds -> kinds.stream().map(CareKind::view).toList());
    }
}
