package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The forms of participation that there are. */
@ApplicationScoped
class BodyKinds {

    private final Mutiny.Session session;

    BodyKinds(Mutiny.Session session) {
        this.session = session;
    }

    Uni<List<BodyKindView>> inOrder() {
        return session.createSelectionQuery("from BodyKind k order by k.position", BodyKind.class)
                .getResultList()
                .map(kinds -> kinds.stream().map(BodyKind::view).toList());
    }

    /** Notes an error that says which there are, if it is none of them. */
    static void check(String code, List<BodyKindView> kinds, FieldErrors errors) {
        Set<String> known = kinds.stream().map(BodyKindView::code).collect(Collectors.toSet());
        String choices = kinds.stream().map(BodyKindView::code).collect(Collectors.joining(", "));
        errors.check(code == null || known.contains(code), "kind", "no-such-choice", code, choices);
    }
}
