package nl.regiovisie.recommendation.search;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.regiovisie.recommendation.search.Hits.Hit;

/** What was found, as readers see it. */
@ApplicationScoped
class SearchItems {

    private static final String AT = """
            select e.place, e.kind, e.subject, e.title, e.text, e.region_codes, e.national, e.contribution_kind, e.theme,
                   coalesce(t.name, e.theme) theme_name, e.status, e.said_at, e.municipality_code,
                   coalesce(m.name, e.municipality_code) municipality_name, e.section_id, e.example,
                   r.number, r.title recommendation_title
              from search_entry e
              left join theme t on t.id = e.theme
              left join municipality m on m.code = e.municipality_code
              left join recommendation r on r.id = e.subject
             where e.place = any($1)""";

    private final Pool pool;

    SearchItems(Pool pool) {
        this.pool = pool;
    }

    /** @return in the same order; without what vanished in the meantime */
    Uni<List<SearchItem>> at(List<Hit> hits, Marker marker) {
        if (hits.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Long[] places = hits.stream().map(Hit::place).toArray(Long[]::new);
        return pool.preparedQuery(AT)
                .execute(Tuple.of(places))
                .map(rows -> rows.stream().collect(toMap(row -> row.getLong("place"), row -> row)))
                .map(rows -> inOrder(hits, rows, marker));
    }

    private static List<SearchItem> inOrder(List<Hit> hits, Map<Long, Row> rows, Marker marker) {
        return hits.stream()
                .filter(hit -> rows.containsKey(hit.place()))
                .map(hit -> item(rows.get(hit.place()), hit.tier(), marker))
                .toList();
    }

    private static SearchItem item(Row row, int tier, Marker marker) {
        SearchKind kind = SearchKind.valueOf(row.getString("kind"));
        return new SearchItem(
                kind,
                row.getUUID("subject"),
                kind == SearchKind.RECOMMENDATION ? row.getInteger("number") : null,
                marker.mark(row.getString("title")),
                marker.excerpt(row.getString("text")),
                List.of(row.getArrayOfStrings("region_codes")),
                row.getBoolean("national"),
                row.getString("contribution_kind"),
                row.getString("theme") == null
                        ? null
                        : new SearchItem.Theme(row.getString("theme"), row.getString("theme_name")),
                row.getString("status"),
                row.getOffsetDateTime("said_at").toInstant(),
                row.getString("municipality_code") == null
                        ? null
                        : new SearchItem.Municipality(
                                row.getString("municipality_code"), row.getString("municipality_name")),
                kind.isOfMunicipality()
                        ? new SearchItem.Recommendation(
                                row.getUUID("subject"), row.getInteger("number"), row.getString("recommendation_title"))
                        : null,
                row.getString("section_id") == null ? null : vision(row.getString("section_id")),
                tier == Tiers.SYNONYM,
                row.getBoolean("example"));
    }

    /** @param section {@code JZ22-v1/waiting-times} */
    private static SearchItem.Vision vision(String section) {
        String version = section.substring(0, section.indexOf('/'));
        int at = version.lastIndexOf("-v");
        return new SearchItem.Vision(version.substring(0, at), Integer.parseInt(version.substring(at + 2)));
    }
}
