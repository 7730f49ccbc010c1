package nl.regiovisie.meeting.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.representation.RepresentationView.HeardRegion;
import nl.regiovisie.meeting.representation.RepresentationView.Missing;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts over published meetings. A constant number of queries, each over figures that were counted at publication. */
@ApplicationScoped
class Representations {

    private static final int MISSING_SHOWN = 20;

    private static final String OVERVIEW = """
            select count(*),
                   coalesce(sum(b.going_well), 0),
                   coalesce(sum(b.bottlenecks), 0),
                   count(*) filter (where exists (select from meeting_care c where c.meeting_id = m.id)),
                   coalesce(bool_or(m.example), false)
              from meeting m left join meeting_balance b on b.meeting_id = m.id
             where %s""";

    private static final String ROLES = """
            select a.role, a.count, count(*) from meeting_attendance a join meeting m on m.id = a.meeting_id
             where %s group by a.role, a.count""";

    private static final String CARE = """
            select c.kind, c.count, count(*) from meeting_care c join meeting m on m.id = c.meeting_id
             where %s group by c.kind, c.count""";

    private static final String REGIONS = """
            select r.code, r.display_name, coalesce(n.meetings, 0)
              from region r left join (
                     select unnest(m.region_codes) as code, count(*) as meetings
                       from meeting m where %s group by 1) n on n.code = r.code
             where %s order by r.code""";

    /** Its lines are parted by a sign that no text can hold. */
    private static final String MISSING = """
            select m.id, m.title, m.starts_at, array_to_string(m.missing, chr(31)) from meeting m
             where cardinality(m.missing) > 0 and %s order by m.starts_at desc, m.id limit :most""";

    private final Mutiny.Session session;

    Representations(Mutiny.Session session) {
        this.session = session;
    }

    /** @param careCounted in how many meetings people were asked which care they know */
    record Overview(int meetings, int goingWell, int bottlenecks, int careCounted, boolean example) {}

    Uni<Overview> overview(Scope scope) {
        return query(OVERVIEW.formatted(scope.condition()), scope)
                .getSingleResult()
                .map(row ->
                        new Overview(number(row[0]), number(row[1]), number(row[2]), number(row[3]), (Boolean) row[4]));
    }

    /** By id of the role. */
    Uni<Map<String, Tally>> roles(Scope scope) {
        return tallies(ROLES, scope);
    }

    /** By id of the kind of care. */
    Uni<Map<String, Tally>> care(Scope scope) {
        return tallies(CARE, scope);
    }

    /** Those of today; one that has ended only if it was heard. */
    Uni<List<HeardRegion>> regions(Scope scope) {
        String of = scope.region() == null ? "true" : "r.code = :region";
        return query(REGIONS.formatted(scope.condition(), of), scope)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new HeardRegion((String) row[0], (String) row[1], number(row[2])))
                        .toList());
    }

    /** The newest first. */
    Uni<List<Missing>> missing(Scope scope) {
        return query(MISSING.formatted(scope.condition()), scope)
                .setParameter("most", MISSING_SHOWN)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Missing(
                                (UUID) row[0],
                                (String) row[1],
                                ((OffsetDateTime) row[2]).toInstant(),
                                List.of(((String) row[3]).split("\u001F"))))
                        .toList());
    }

    private Uni<Map<String, Tally>> tallies(String sql, Scope scope) {
        return query(sql.formatted(scope.condition()), scope).getResultList().map(rows -> {
            Map<String, Tally> tallies = new HashMap<>();
            rows.forEach(row ->
                    tallies.merge((String) row[0], Tally.NOBODY.plus(number(row[1]), number(row[2])), Tally::plus));
            return tallies;
        });
    }

    private Mutiny.SelectionQuery<Object[]> query(String sql, Scope scope) {
        Mutiny.SelectionQuery<Object[]> query = session.createNativeQuery(sql, Object[].class);
        if (scope.series() != null) {
            query.setParameter("series", scope.series());
        }
        if (scope.region() != null) {
            query.setParameter("region", scope.region());
        }
        if (scope.meeting() != null) {
            query.setParameter("meeting", scope.meeting());
        }
        return query;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
