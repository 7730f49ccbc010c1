package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiovisie.recommendation.reach.Tallies;
import nl.regiovisie.recommendation.reach.Tally;
import nl.regiovisie.recommendation.recommendation.RecommendationView.Ended;
import nl.regiovisie.recommendation.recommendation.RecommendationView.Other;
import nl.regiovisie.recommendation.support.Scope;
import nl.regiovisie.recommendation.support.Support;
import nl.regiovisie.recommendation.support.Supports;

/** Completes recommendations with their support, minority views and answers: five queries, however many there are. */
@ApplicationScoped
class RecommendationViews {

    private static final String MINORITY_VIEWS = """
            select recommendation_id, contribution_id, text from recommendation_minority_view
             where recommendation_id = any($1) order by recommendation_id, position""";

    private final Pool pool;
    private final Supports supports;
    private final Tallies tallies;

    RecommendationViews(Pool pool, Supports supports, Tallies tallies) {
        this.pool = pool;
        this.supports = supports;
        this.tallies = tallies;
    }

    Uni<List<RecommendationView>> of(List<Row> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Map<UUID, Scope> scopes =
                rows.stream().collect(Collectors.toMap(RecommendationViews::id, RecommendationViews::scope));
        return supports.of(scopes)
                .chain(support -> minorityViews(scopes.keySet())
                        .chain(minority -> tallies.of(scopes.keySet())
                                .map(answers -> rows.stream()
                                        .map(row -> view(
                                                row,
                                                support.get(id(row)),
                                                minority.getOrDefault(id(row), List.of()),
                                                answers.get(id(row))))
                                        .toList())));
    }

    private Uni<Map<UUID, List<MinorityView>>> minorityViews(Set<UUID> ids) {
        return pool.preparedQuery(MINORITY_VIEWS)
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                row -> row.getUUID(0),
                                Collectors.mapping(
                                        row -> new MinorityView(row.getUUID(1), row.getString(2)),
                                        Collectors.toList()))));
    }

    private static UUID id(Row row) {
        return row.getUUID("id");
    }

    private static Scope scope(Row row) {
        return new Scope(row.getBoolean("national"), Set.of(row.getArrayOfStrings("region_codes")));
    }

    private static RecommendationView view(Row row, Support support, List<MinorityView> minority, Tally answers) {
        return new RecommendationView(
                id(row),
                row.getInteger("number"),
                row.getInteger("asked_number"),
                RecommendationStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("text"),
                new RecommendationView.Theme(row.getString("theme"), row.getString("theme_name")),
                topics(row),
                row.getBoolean("national"),
                List.of(row.getArrayOfStrings("region_codes")),
                List.of(row.getArrayOfUUIDs("sources")),
                support,
                minority,
                answers,
                predecessors(row),
                row.getString("notice"),
                row.getLocalDate("round_until"),
                instant(row, "published_at"),
                ended(row),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static List<RecommendationView.Topic> topics(Row row) {
        return row.getJsonArray("topic_names").stream()
                .map(JsonObject.class::cast)
                .map(one -> new RecommendationView.Topic(one.getString("id"), one.getString("name")))
                .toList();
    }

    private static List<Other> predecessors(Row row) {
        return row.getJsonArray("predecessors").stream()
                .map(JsonObject.class::cast)
                .map(one -> new Other(
                        UUID.fromString(one.getString("id")), one.getInteger("number"), one.getString("title")))
                .toList();
    }

    private static Ended ended(Row row) {
        UUID successor = row.getUUID("successor_id");
        return row.getOffsetDateTime("ended_at") == null
                ? null
                : new Ended(
                        instant(row, "ended_at"),
                        row.getString("end_reason"),
                        successor == null
                                ? null
                                : new Other(
                                        successor,
                                        row.getInteger("successor_number"),
                                        row.getString("successor_title")));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }
}
