package nl.regiovisie.recommendation.support;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The support of many recommendations at once, in five queries however many there are. */
@ApplicationScoped
public class Supports {

    private static final String SOURCES = """
            select s.recommendation_id, c.meeting_id, c.region_codes, c.voiced_by, c.endorsement
              from recommendation_source s join contribution c on c.id = s.contribution_id
             where s.recommendation_id = any($1)""";
    private static final String MEETINGS = "select id, region_codes from meeting where $1 or region_codes && $2";
    private static final String ROLES = "select id, name from participant_role order by position, id";

    private static final String STANCES = """
            select s.recommendation_id,
                   count(*) filter (where s.position = 'SUPPORTS')::int,
                   count(*) filter (where s.position = 'SUPPORTS_WITH_REMARK')::int,
                   count(*) filter (where s.position = 'DISAGREES')::int
              from stance s where s.recommendation_id = any($1) group by s.recommendation_id""";

    private final Pool pool;
    private final SupportRules rules;

    Supports(Pool pool, SupportRules rules) {
        this.pool = pool;
        this.rules = rules;
    }

    /** @param scopes where each recommendation holds, by its id */
    public Uni<Map<UUID, Support>> of(Map<UUID, Scope> scopes) {
        return sources(scopes)
                .chain(sources -> stances(scopes)
                        .chain(stances -> known(scopes)
                                .map(known -> scopes.entrySet().stream()
                                        .collect(Collectors.toMap(
                                                Map.Entry::getKey,
                                                one -> Support.of(
                                                        one.getValue(),
                                                        sources.getOrDefault(one.getKey(), List.of()),
                                                        stances.getOrDefault(one.getKey(), Bodies.NONE),
                                                        known))))));
    }

    private Uni<Support.Known> known(Map<UUID, Scope> scopes) {
        return meetings(scopes)
                .chain(held -> roles().chain(roles -> rules.rule().map(rule -> new Support.Known(held, roles, rule))));
    }

    private Uni<Map<UUID, Bodies>> stances(Map<UUID, Scope> scopes) {
        return pool.preparedQuery(STANCES)
                .execute(Tuple.of(scopes.keySet().toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(
                                row -> row.getUUID(0),
                                row -> new Bodies(row.getInteger(1), row.getInteger(2), row.getInteger(3)))));
    }

    private Uni<Map<UUID, List<Source>>> sources(Map<UUID, Scope> scopes) {
        return pool.preparedQuery(SOURCES)
                .execute(Tuple.of(scopes.keySet().toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                row -> row.getUUID(0), Collectors.mapping(Supports::source, Collectors.toList()))));
    }

    private Uni<List<HeldMeeting>> meetings(Map<UUID, Scope> scopes) {
        boolean everywhere = scopes.values().stream().anyMatch(Scope::national);
        String[] regions = scopes.values().stream()
                .flatMap(scope -> scope.regionCodes().stream())
                .distinct()
                .toArray(String[]::new);
        return list(
                MEETINGS,
                Tuple.of(everywhere, regions),
                row -> new HeldMeeting(row.getUUID(0), List.of(row.getArrayOfStrings(1))));
    }

    private Uni<List<Role>> roles() {
        return list(ROLES, Tuple.tuple(), row -> new Role(row.getString(0), row.getString(1)));
    }

    private <T> Uni<List<T>> list(String query, Tuple values, Function<Row, T> item) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(item)
                        .toList());
    }

    private static Source source(Row row) {
        return new Source(
                row.getUUID(1), List.of(row.getArrayOfStrings(2)), List.of(row.getArrayOfStrings(3)), row.getString(4));
    }
}
