package nl.regiovisie.region.intake;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyFacts;
import nl.regiovisie.region.classification.SearchName;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what is known now. A few thousand rows at most, so a table is held against it in memory. */
@ApplicationScoped
class Register {

    private static final String KINDS = "select k.name, k.code from BodyKind k";
    private static final String REGIONS = "select r.code, r.code from YouthRegion r";
    private static final String PROVIDERS = "select p.searchName, p.id from Provider p order by p.id desc";

    /** Those that still exist come last, and win where two had the same name. */
    private static final String MUNICIPALITIES =
            "select m.name, m.code from Municipality m order by case when m.successor is null then 1 else 0 end";

    private static final String BODIES = """
            select b.id, b.version, b.closedOn, b.name, b.kind, b.providerId, b.municipalityCode, b.regionCodes,
                   b.affiliated, b.example
              from ParticipationBody b""";

    private final Mutiny.Session session;

    Register(Mutiny.Session session) {
        this.session = session;
    }

    /** One query after the other: a session does one thing at a time. */
    Uni<Known> now() {
        return Multi.createFrom()
                .items(KINDS, REGIONS, MUNICIPALITIES, PROVIDERS, BODIES)
                .onItem()
                .transformToUniAndConcatenate(this::rows)
                .collect()
                .asList()
                .map(Register::known);
    }

    private static Known known(List<List<Object[]>> answers) {
        return new Known(
                byCodeAndName(answers.get(0)),
                byCodeAndName(answers.get(1)).keySet(),
                byCodeAndName(answers.get(2)),
                providers(answers.get(3)),
                bodies(answers.get(4)));
    }

    private Uni<List<Object[]>> rows(String query) {
        return session.createSelectionQuery(query, Object[].class).getResultList();
    }

    private static Map<String, String> byCodeAndName(List<Object[]> rows) {
        Map<String, String> codes = new HashMap<>();
        rows.forEach(row -> codes.put(SearchName.of((String) row[0]), (String) row[1]));
        rows.forEach(row -> codes.put(SearchName.of((String) row[1]), (String) row[1]));
        return codes;
    }

    private static Map<String, UUID> providers(List<Object[]> rows) {
        Map<String, UUID> ids = new HashMap<>();
        rows.forEach(row -> ids.put((String) row[0], (UUID) row[1]));
        return ids;
    }

    private static Map<Known.Key, Known.Body> bodies(List<Object[]> rows) {
        Map<Known.Key, Known.Body> bodies = new HashMap<>();
        rows.stream().map(Register::body).forEach(body -> bodies.put(Known.Key.of(body.facts()), body));
        return bodies;
    }

    private static Known.Body body(Object[] row) {
        return new Known.Body(
                (UUID) row[0],
                (Integer) row[1],
                row[2] == null,
                new BodyFacts(
                        (String) row[3],
                        (String) row[4],
                        (UUID) row[5],
                        (String) row[6],
                        List.of((String[]) row[7]),
                        (Boolean) row[8],
                        (Boolean) row[9]));
    }
}
