package nl.regiovisie.recommendation.recommendation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.query.Conditions;

/** The order of a list of recommendations. */
enum RecommendationOrder {
    /** By number, as readers cite them; those that have none yet come last. */
    NUMBER(" order by coalesce(r.number, 2147483647), r.id limit "),
    /** What was published last comes first; what is not published is not there. */
    NEWEST(" order by r.published_at desc, r.id desc limit ");

    /** Where drafts stand in the order, as in the index. */
    private static final int AFTER_ALL_NUMBERS = Integer.MAX_VALUE;

    private final String sql;

    RecommendationOrder(String sql) {
        this.sql = sql;
    }

    String sql(int limit) {
        return sql + limit;
    }

    String cursor(Row last) {
        return this == NEWEST
                ? Cursor.encode(last.getOffsetDateTime("published_at"), last.getUUID("id"))
                : Cursor.encode(
                        Objects.requireNonNullElse(last.getInteger("number"), AFTER_ALL_NUMBERS), last.getUUID("id"));
    }

    /** @throws Invalid if the cursor is not one of this order */
    void from(String cursor, Conditions conditions) {
        if (this == NEWEST) {
            conditions.and("r.published_at is not null");
        }
        if (cursor != null) {
            after(Cursor.decode(cursor, 2), conditions);
        }
    }

    private void after(List<String> last, Conditions conditions) {
        try {
            UUID id = UUID.fromString(last.get(1));
            if (this == NEWEST) {
                conditions.andAll("(r.published_at, r.id) < (?1, ?2)", OffsetDateTime.parse(last.get(0)), id);
            } else {
                conditions.andAll(
                        "(coalesce(r.number, 2147483647), r.id) > (?1, ?2)", Integer.valueOf(last.get(0)), id);
            }
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            throw Cursor.invalid();
        }
    }
}
