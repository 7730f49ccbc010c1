package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Answers as readers see them. */
@ApplicationScoped
public class AssessmentPages {

    private static final String ANSWERS =
            "select recommendation_id, outcome, rationale, copied_from, answered_at, version, "
                    + MunicipalityName.OF_COPY + ", " + PassageView.OF_ASSESSMENT
                    + " from assessment a where review_id = $1 and recommendation_id = any($2)";
    private static final String ACTIONS = """
        select review_id, recommendation_id, text, owner, quarter from assessment_action
         where review_id = $1 and recommendation_id = any($2) order by recommendation_id, position\
        """;
    private static final String ACTIONS_OF_ONE = """
        select review_id, recommendation_id, text, owner, quarter from assessment_action
         where review_id = any($1) and recommendation_id = $2 order by review_id, position\
        """;

    private final Pool pool;

    AssessmentPages(Pool pool) {
        this.pool = pool;
    }

    /** @return the answers that a review has to these recommendations, by recommendation */
    public Uni<Map<UUID, AssessmentView>> these(UUID review, Collection<UUID> recommendations) {
        Tuple asked = Tuple.of(review, recommendations.toArray(UUID[]::new));
        return actions(ACTIONS, asked, row -> row.getUUID("recommendation_id"))
                .chain(actions -> pool.preparedQuery(ANSWERS)
                        .execute(asked)
                        .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                                .collect(Collectors.toMap(
                                        row -> row.getUUID("recommendation_id"),
                                        row -> view(
                                                row,
                                                actions.getOrDefault(row.getUUID("recommendation_id"), List.of()))))));
    }

    /** @return the answer that a review has to one recommendation, or null */
    public Uni<AssessmentView> one(UUID review, UUID recommendation) {
        return these(review, List.of(recommendation)).map(answers -> answers.get(recommendation));
    }

    /** @return what is promised about one recommendation, by review */
    public Uni<Map<UUID, List<Action>>> actions(UUID recommendation, List<UUID> reviews) {
        return actions(
                ACTIONS_OF_ONE,
                Tuple.of(reviews.toArray(UUID[]::new), recommendation),
                row -> row.getUUID("review_id"));
    }

    private Uni<Map<UUID, List<Action>>> actions(String query, Tuple values, Function<Row, UUID> group) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.groupingBy(
                                group, Collectors.mapping(AssessmentPages::action, Collectors.toList()))));
    }

    private static Action action(Row row) {
        return new Action(row.getString("text"), row.getString("owner"), row.getString("quarter"));
    }

    private static AssessmentView view(Row row, List<Action> actions) {
        return new AssessmentView(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("rationale"),
                actions,
                PassageView.all(row.getJsonArray("passages")),
                MunicipalityName.orNull(row.getString("copied_from"), row.getString("copied_from_name")),
                row.getOffsetDateTime("answered_at").toInstant(),
                row.getInteger("version"));
    }
}
