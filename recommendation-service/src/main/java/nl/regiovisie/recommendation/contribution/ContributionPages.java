package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.reference.BodyName;

/** Contributions as readers see them, one query a page. Names of what is not known yet are filled in when they arrive. */
@ApplicationScoped
public class ContributionPages {

    private static final String SHOWN = """
        select c.*, m.title meeting_title, m.starts_at, coalesce(t.name, c.theme) theme_name,
               r.number, r.title recommendation_title, r.status recommendation_status,
               array(select coalesce(p.name, v.id)
                       from unnest(c.voiced_by) with ordinality v(id, place)
                       left join participant_role p on p.id = v.id
                      order by v.place) voices,
               array(select coalesce(p.name, v.id)
                       from unnest(c.topics) with ordinality v(id, place)
                       left join topic p on p.id = v.id
                      order by v.place) topic_names,
               coalesce(g.name, c.municipality_code) municipality_name, b.id known_body,
        """ + BodyName.COLUMNS + """

          from contribution c
          left join meeting m on m.id = c.meeting_id
          left join theme t on t.id = c.theme
          left join recommendation r on r.id = c.recommendation_id
          left join municipality g on g.code = c.municipality_code
          left join body b on b.id = c.body_id and b.listed\
        """;
    private static final String NEWEST_FIRST = " order by c.published_at desc, c.position, c.id limit ";

    private final Pool pool;

    ContributionPages(Pool pool) {
        this.pool = pool;
    }

    /** @param drafts whether the caller may see what is in a draft */
    Uni<Page<ContributionView>> page(ContributionFilter filter, boolean drafts) {
        Conditions conditions = filter.conditions(drafts);
        String query = SHOWN + conditions.where() + NEWEST_FIRST + (filter.limit() + 1);
        return pool.preparedQuery(query).execute(conditions.values()).map(rows -> page(rows, filter.limit(), drafts));
    }

    /**
     * @param drafts whether the caller may see what is in a draft
     * @return the contribution; fails with {@link NotFound} if there is none
     */
    public Uni<ContributionView> one(UUID id, boolean drafts) {
        Conditions conditions = new Conditions().and("c.id = ?", id);
        return pool.preparedQuery(SHOWN + conditions.where())
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> view(row, drafts))
                        .orElseThrow(() -> new NotFound("bijdrage", id)));
    }

    /**
     * @param drafts whether the caller may see what is in a draft
     * @return those that exist, in no order
     */
    public Uni<List<ContributionView>> these(Collection<UUID> ids, boolean drafts) {
        Conditions conditions = new Conditions().and("c.id = any(?)", ids.toArray(UUID[]::new));
        return pool.preparedQuery(SHOWN + conditions.where())
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> view(row, drafts))
                        .toList());
    }

    private static Page<ContributionView> page(RowSet<Row> rows, int limit, boolean drafts) {
        Page<Row> page = Page.of(
                StreamSupport.stream(rows.spliterator(), false).toList(),
                limit,
                last -> Cursor.encode(
                        last.getOffsetDateTime("published_at"), last.getInteger("position"), last.getUUID("id")));
        return new Page<>(page.items().stream().map(row -> view(row, drafts)).toList(), page.next());
    }

    private static ContributionView view(Row row, boolean drafts) {
        return new ContributionView(
                row.getUUID("id"),
                meeting(row),
                direct(row),
                row.getInteger("position"),
                row.getString("kind"),
                new ContributionView.Named(row.getString("theme"), row.getString("theme_name")),
                named(row, "topics", "topic_names"),
                isErased(row) ? Messages.of("erased") : row.getString("text"),
                row.getString("question"),
                named(row, "voiced_by", "voices"),
                List.of(row.getArrayOfStrings("region_codes")),
                endorsement(row),
                fate(row, drafts),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static ContributionView.Meeting meeting(Row row) {
        if (row.getUUID("meeting_id") == null) {
            return null;
        }
        return new ContributionView.Meeting(
                row.getUUID("meeting_id"),
                row.getString("meeting_title"),
                row.getOffsetDateTime("starts_at") == null
                        ? null
                        : row.getOffsetDateTime("starts_at").toInstant());
    }

    private static ContributionView.Direct direct(Row row) {
        if (row.getString("level") == null) {
            return null;
        }
        String municipality = row.getString("municipality_code");
        return new ContributionView.Direct(
                Level.valueOf(row.getString("level")),
                municipality == null
                        ? null
                        : new ContributionView.Place(municipality, row.getString("municipality_name")),
                BodyName.orNull(row.getUUID("known_body"), row),
                row.getBoolean("edited"),
                isErased(row));
    }

    private static ContributionView.Endorsement endorsement(Row row) {
        String result = row.getString("endorsement");
        return result == null
                ? null
                : new ContributionView.Endorsement(
                        result, row.getString("endorsement_remark"), row.getString("endorsement_held_by"));
    }

    private static boolean isErased(Row row) {
        return row.getOffsetDateTime("erased_at") != null;
    }

    private static List<ContributionView.Named> named(Row row, String idColumn, String nameColumn) {
        String[] ids = row.getArrayOfStrings(idColumn);
        String[] names = row.getArrayOfStrings(nameColumn);
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new ContributionView.Named(ids[index], names[index]))
                .toList();
    }

    private static ContributionView.Happened fate(Row row, boolean drafts) {
        boolean told = drafts || "PUBLISHED".equals(row.getString("recommendation_status"));
        UUID recommendation = row.getUUID("recommendation_id");
        return new ContributionView.Happened(
                Fate.valueOf(row.getString("fate")),
                recommendation == null || !told
                        ? null
                        : new ContributionView.Recommendation(
                                recommendation, row.getInteger("number"), row.getString("recommendation_title")),
                row.getString("fate_reason"),
                row.getOffsetDateTime("fate_since").toInstant());
    }
}
