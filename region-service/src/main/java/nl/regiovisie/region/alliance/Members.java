package nl.regiovisie.region.alliance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether bodies can form an alliance. */
@ApplicationScoped
class Members {

    private static final String ORGANISATIONS = """
            select b.id, coalesce(cast(b.providerId as String), b.municipalityCode)
              from ParticipationBody b
             where b.id in :ids and b.closedOn is null""";

    private final Mutiny.Session session;

    Members(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error for each that does not exist (any more), and one if all belong to the same organisation. */
    Uni<Void> check(String field, List<UUID> ids, FieldErrors errors) {
        List<UUID> named = ids.stream().filter(Objects::nonNull).toList();
        return session.createSelectionQuery(ORGANISATIONS, Object[].class)
                .setParameter("ids", named)
                .getResultList()
                .map(Members::organisations)
                .invoke(known -> check(field, ids, known, errors))
                .replaceWithVoid();
    }

    private static Map<UUID, String> organisations(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    private static void check(String field, List<UUID> ids, Map<UUID, String> known, FieldErrors errors) {
        errors.each(field, ids, (name, id) -> errors.check(id == null || known.containsKey(id), name, "unknown-body"));
        boolean several = known.values().stream().distinct().count() > 1;
        errors.check(several, field, "alliance-of-several");
    }
}
