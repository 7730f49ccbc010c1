package nl.regiovisie.recommendation.dispatch;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;

/** The register of an edition, by name. */
@ApplicationScoped
class DispatchPages {

    private static final String SHOWN = """
        select d.recipient_id, d.name, d.kind, d.state, d.settled_at, d.reason, d.answered_on, d.answer, d.version
          from dispatch d\
        """;

    private final Pool pool;

    DispatchPages(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<DispatchView>> page(UUID edition, String cursor, int limit) {
        return page(new Conditions(), edition, cursor, limit, DispatchPages::view);
    }

    /** Those that got it. */
    Uni<Page<ReachedView>> reached(UUID edition, String cursor, int limit) {
        return page(
                new Conditions().and("d.state in ('HANDED_OVER', 'BY_HAND')"),
                edition,
                cursor,
                limit,
                DispatchPages::reached);
    }

    /** @return null if it does not go there */
    Uni<DispatchView> one(DispatchName name) {
        Conditions conditions = new Conditions()
                .and("d.edition_id = ?", name.editionId())
                .and("d.recipient_id = ?", name.recipientId());
        return rows(conditions, "")
                .map(found ->
                        found.stream().findFirst().map(DispatchPages::view).orElse(null));
    }

    private <T> Uni<Page<T>> page(
            Conditions conditions, UUID edition, String cursor, int limit, Function<Row, T> view) {
        conditions.and("d.edition_id = ?", edition);
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll("(d.name, d.recipient_id) > (?1, ?2)", last.get(0), Cursor.id(last.get(1)));
        }
        return rows(conditions, " order by d.name, d.recipient_id limit " + (limit + 1))
                .map(found -> Page.of(
                        found, limit, last -> Cursor.encode(last.getString("name"), last.getUUID("recipient_id"))))
                .map(page -> new Page<>(page.items().stream().map(view).toList(), page.next()));
    }

    private Uni<List<Row>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static DispatchView view(Row row) {
        return new DispatchView(
                row.getUUID("recipient_id"),
                row.getString("name"),
                RecipientKind.valueOf(row.getString("kind")),
                DispatchState.valueOf(row.getString("state")),
                settled(row),
                row.getString("reason"),
                row.getLocalDate("answered_on"),
                row.getString("answer"),
                row.getInteger("version"));
    }

    private static ReachedView reached(Row row) {
        return new ReachedView(
                row.getString("name"),
                RecipientKind.valueOf(row.getString("kind")),
                DutchDates.local(settled(row)).toLocalDate(),
                row.getLocalDate("answered_on"),
                row.getString("answer"));
    }

    private static Instant settled(Row row) {
        OffsetDateTime at = row.getOffsetDateTime("settled_at");
        return at == null ? null : at.toInstant();
    }
}
