package nl.regiovisie.recommendation.recommendation;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.recommendation.RecommendationStatus.Reader;

/** Which recommendations are asked for; null means any. */
record RecommendationFilter(String region, String theme, RecommendationStatus status, String cursor, int limit) {

    /** Where drafts stand in the order, as in the index. */
    static final int AFTER_ALL_NUMBERS = Integer.MAX_VALUE;

    static RecommendationFilter of(String region, String theme, String status, String cursor, int limit) {
        return new RecommendationFilter(
                region, theme, Choice.of(RecommendationStatus.class, "status", status), cursor, limit);
    }

    Conditions conditions(Reader reader) {
        Conditions conditions = new Conditions()
                .and("(r.national or r.region_codes @> array[?]::varchar[])", region)
                .and("r.theme = ?", theme)
                .and("r.status = any(?)", RecommendationStatus.listed(status, reader));
        if (cursor != null) {
            after(conditions, Cursor.decode(cursor, 2));
        }
        return conditions;
    }

    private static void after(Conditions conditions, List<String> last) {
        try {
            conditions.andAll(
                    "(coalesce(r.number, 2147483647), r.id) > (?1, ?2)",
                    Integer.valueOf(last.get(0)),
                    UUID.fromString(last.get(1)));
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
