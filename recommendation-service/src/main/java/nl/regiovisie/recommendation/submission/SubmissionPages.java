package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;

/** Submissions as editors, bodies and their writers see them, one query a page. */
@ApplicationScoped
class SubmissionPages {

    private static final String SHOWN = """
        select s.*, t.name theme_name, g.name municipality_name, p.name role_name, b.name body_name,
               array(select coalesce(o.name, v.id)
                       from unnest(s.topics) with ordinality v(id, place)
                       left join topic o on o.id = v.id
                      order by v.place) topic_names
          from submission s
          left join theme t on t.id = s.theme
          left join municipality g on g.code = s.municipality_code
          left join participant_role p on p.id = s.voiced_by
          left join body b on b.id = s.body_id\
        """;
    private static final String OLDEST_FIRST = " order by s.submitted_at, s.id limit ";
    private static final String NEWEST_FIRST = " order by s.submitted_at desc, s.id limit ";

    private final Pool pool;

    SubmissionPages(Pool pool) {
        this.pool = pool;
    }

    /** Whoever waits longest comes first. @param state null for any */
    Uni<Page<SubmissionView>> queue(SubmissionState state, String cursor, int limit) {
        Conditions conditions = state == SubmissionState.RECEIVED
                ? new Conditions().and("s.state = 'RECEIVED'")
                : new Conditions().and("s.state = ?", state == null ? null : state.name());
        if (cursor != null) {
            after(conditions, "(s.submitted_at, s.id) > (?1, ?2)", cursor);
        }
        return page(conditions, OLDEST_FIRST, limit);
    }

    /** The newest first. @param bodies ids */
    Uni<Page<SubmissionView>> ofBodies(Set<UUID> bodies, String cursor, int limit) {
        Conditions conditions = new Conditions().and("s.body_id = any(?)", bodies.toArray(UUID[]::new));
        if (cursor != null) {
            after(conditions, "s.submitted_at <= ?1 and (s.submitted_at < ?1 or s.id > ?2)", cursor);
        }
        return page(conditions, NEWEST_FIRST, limit);
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<SubmissionView> one(UUID id) {
        return rows(new Conditions().and("s.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("inzending", id)))
                .map(SubmissionRow::view);
    }

    /** @return fails with {@link LinkGone} if none has the code */
    Uni<SubmissionView> byCode(String code) {
        return rows(new Conditions().and("s.code_hash = ?", Sha256.of(code == null ? "" : code)), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new LinkGone("submission-link-unknown")))
                .map(SubmissionRow::view);
    }

    private Uni<Page<SubmissionView>> page(Conditions conditions, String order, int limit) {
        return rows(conditions, order + (limit + 1))
                .map(found -> Page.of(found, limit, SubmissionPages::cursor))
                .map(page -> new Page<>(
                        page.items().stream().map(SubmissionRow::view).toList(), page.next()));
    }

    private Uni<List<Row>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static String cursor(Row last) {
        return Cursor.encode(last.getOffsetDateTime("submitted_at"), last.getUUID("id"));
    }

    private static void after(Conditions conditions, String condition, String cursor) {
        List<String> last = Cursor.decode(cursor, 2);
        try {
            conditions.andAll(condition, OffsetDateTime.parse(last.get(0)), UUID.fromString(last.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
