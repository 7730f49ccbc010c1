package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.edition.EditionDraft.Scope;
import nl.regiovisie.recommendation.edition.content.Changes;
import nl.regiovisie.recommendation.edition.content.Extent;

/** Editions, newest first. */
@ApplicationScoped
class EditionPages {

    private static final String SHOWN =
            "select id, region_code, series_id, name, number, made_on, made_at, sha256, example from edition";
    private static final String ONE = """
        select id, region_code, series_id, name, number, made_on, sha256, example,
               (content::json -> 'changes')::text changes
          from edition where id = $1\
        """;
    private static final String CONTENT = "select content from edition where id = $1";
    private static final Map<Scope, String> OF_SCOPE = Map.of(
            Scope.REGION, "region_code is not null",
            Scope.SERIES, "series_id is not null",
            Scope.COUNTRY, "region_code is null and series_id is null");

    private final Pool pool;
    private final ObjectMapper json;

    EditionPages(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /**
     * @param scope null for all
     * @param regionCode null for all
     * @param seriesId null for all
     */
    Uni<Page<EditionView>> page(Scope scope, String regionCode, String seriesId, String cursor, int limit) {
        Conditions conditions =
                new Conditions().and("region_code = ?", regionCode).and("series_id = ?", seriesId);
        if (scope != null) {
            conditions.and(OF_SCOPE.get(scope));
        }
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll(
                    "made_at <= ?1 and (made_at < ?1 or id > ?2)",
                    parsed(last.get(0), OffsetDateTime::parse),
                    parsed(last.get(1), UUID::fromString));
        }
        return pool.preparedQuery(SHOWN + conditions.where() + " order by made_at desc, id limit " + (limit + 1))
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> {
                    Page<Row> page = Page.of(
                            rows, limit, row -> Cursor.encode(row.getOffsetDateTime("made_at"), row.getUUID("id")));
                    return new Page<>(
                            page.items().stream().map(row -> view(row, null)).toList(), page.next());
                });
    }

    /** @return fails with {@link NotFound} if there is no such edition */
    Uni<EditionView> one(UUID id) {
        return row(ONE, id).map(row -> view(row, changes(row.getString("changes"))));
    }

    /** @return JSON, exactly as the hash was made of it; fails with {@link NotFound} if there is no such edition */
    Uni<String> content(UUID id) {
        return row(CONTENT, id).map(row -> row.getString(0));
    }

    /** @return the content of the newest edition; null if there is none */
    Uni<String> newest(Extent extent) {
        Conditions place = of(extent);
        return pool.preparedQuery("select content from edition" + place.where() + " order by number desc limit 1")
                .execute(place.values())
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString(0));
    }

    /** Both can follow the index; {@code is not distinct from} cannot. */
    static Conditions of(Extent extent) {
        return extent.isCountry()
                ? new Conditions().and(OF_SCOPE.get(Scope.COUNTRY))
                : new Conditions().and("region_code = ?", extent.regionCode()).and("series_id = ?", extent.seriesId());
    }

    static Extent extent(Row row) {
        return new Extent(row.getString("region_code"), row.getString("series_id"));
    }

    private Uni<Row> row(String query, UUID id) {
        return pool.preparedQuery(query).execute(Tuple.of(id)).map(rows -> {
            if (rows.size() == 0) {
                throw new NotFound("editie", id);
            }
            return rows.iterator().next();
        });
    }

    static EditionView view(Row row, Changes changes) {
        return new EditionView(
                row.getUUID("id"),
                row.getString("region_code"),
                row.getString("series_id"),
                row.getString("name"),
                row.getInteger("number"),
                row.getLocalDate("made_on"),
                row.getString("sha256"),
                row.getBoolean("example"),
                changes);
    }

    private Changes changes(String kept) {
        try {
            return json.readValue(kept, Changes.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static <T> T parsed(String written, Function<String, T> parse) {
        try {
            return parse.apply(written);
        } catch (IllegalArgumentException | DateTimeParseException nonsense) {
            throw Cursor.invalid();
        }
    }
}
