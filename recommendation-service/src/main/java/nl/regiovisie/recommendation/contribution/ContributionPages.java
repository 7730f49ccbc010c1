package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;

/** Contributions as readers see them, one query a page. Names of what is not known yet are filled in when they arrive. */
@ApplicationScoped
class ContributionPages {

    private static final String SHOWN = """
            select c.*, m.title meeting_title, m.starts_at, coalesce(t.name, c.theme) theme_name,
                   r.number, r.title recommendation_title, r.status recommendation_status,
                   array(select coalesce(p.name, v.id)
                           from unnest(c.voiced_by) with ordinality v(id, place)
                           left join participant_role p on p.id = v.id
                          order by v.place) voices
              from contribution c
              left join meeting m on m.id = c.meeting_id
              left join theme t on t.id = c.theme
              left join recommendation r on r.id = c.recommendation_id""";
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

    /** @return the contribution; fails with {@link NotFound} if there is none */
    Uni<ContributionView> one(UUID id, boolean drafts) {
        Conditions conditions = new Conditions().and("c.id = ?", id);
        return pool.preparedQuery(SHOWN + conditions.where())
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(row -> view(row, drafts))
                        .orElseThrow(() -> new NotFound("bijdrage", id)));
    }

    /** @return those that exist, in no order; drafts are for editors only, as this is */
    Uni<List<ContributionView>> these(List<UUID> ids) {
        Conditions conditions = new Conditions().and("c.id = any(?)", ids.toArray(UUID[]::new));
        return pool.preparedQuery(SHOWN + conditions.where())
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> view(row, true))
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
                row.getInteger("position"),
                row.getString("kind"),
                new ContributionView.Named(row.getString("theme"), row.getString("theme_name")),
                row.getString("text"),
                voices(row),
                List.of(row.getArrayOfStrings("region_codes")),
                new ContributionView.Endorsement(
                        row.getString("endorsement"),
                        row.getString("endorsement_remark"),
                        row.getString("endorsement_held_by")),
                fate(row, drafts),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static ContributionView.Meeting meeting(Row row) {
        return new ContributionView.Meeting(
                row.getUUID("meeting_id"),
                row.getString("meeting_title"),
                row.getOffsetDateTime("starts_at") == null
                        ? null
                        : row.getOffsetDateTime("starts_at").toInstant());
    }

    private static List<ContributionView.Named> voices(Row row) {
        String[] ids = row.getArrayOfStrings("voiced_by");
        String[] names = row.getArrayOfStrings("voices");
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
