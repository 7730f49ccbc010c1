package nl.regiovisie.recommendation.recommendation;

import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.recommendation.RecommendationStatus.Reader;

/** Which recommendations are asked for; null means any. */
record RecommendationFilter(
        String region,
        String theme,
        String topic,
        RecommendationStatus status,
        Boolean example,
        RecommendationOrder order,
        String cursor,
        int limit) {

    /** @throws Invalid if status or order is not one of ours */
    static RecommendationFilter of(
            String region,
            String theme,
            String topic,
            String status,
            Boolean example,
            String order,
            String cursor,
            int limit) {
        RecommendationOrder chosen = Choice.of(RecommendationOrder.class, "order", order);
        return new RecommendationFilter(
                region,
                theme,
                topic,
                Choice.of(RecommendationStatus.class, "status", status),
                example,
                chosen == null ? RecommendationOrder.NUMBER : chosen,
                cursor,
                limit);
    }

    Conditions conditions(Reader reader) {
        Conditions conditions = new Conditions()
                .and("(r.national or r.region_codes @> array[?]::varchar[])", region)
                .and("r.theme = ?", theme)
                .and("r.topics @> array[?]::varchar[]", topic)
                .and("r.example = ?", example)
                .and("r.status = any(?)", RecommendationStatus.listed(status, reader));
        order.from(cursor, conditions);
        return conditions;
    }
}
