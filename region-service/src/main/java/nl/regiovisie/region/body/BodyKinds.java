package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;

/** The forms of participation that there are. Few, and every list needs them. */
@ApplicationScoped
class BodyKinds {

    private static final String IN_ORDER = "select code, name, plural from body_kind order by position";

    private final Pool pool;

    BodyKinds(Pool pool) {
        this.pool = pool;
    }

    Uni<List<BodyKindView>> inOrder() {
        return pool.preparedQuery(IN_ORDER)
                .mapping(BodyKinds::view)
                .execute()
                .map(rows -> rows.stream().toList());
    }

    /** Notes what is wrong with a kind that was named: an error that says which there are. */
    static void check(String code, List<BodyKindView> kinds, FieldErrors errors) {
        Set<String> known = kinds.stream().map(BodyKindView::code).collect(Collectors.toSet());
        String choices = kinds.stream().map(BodyKindView::code).collect(Collectors.joining(", "));
        errors.check(code == null || known.contains(code), "kind", "no-such-choice", code, choices);
    }

    private static BodyKindView view(Row row) {
        return new BodyKindView(row.getString("code"), row.getString("name"), row.getString("plural"));
    }
}
