package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.reference.BodyName;

/** Replies as everyone, editors and their writers see them, one query a page. */
@ApplicationScoped
class ReplyPages {

    private static final String SHOWN = """
        select s.*, r.number, r.title, coalesce(g.name, s.municipality_code) municipality_name,
               coalesce(n.review_id = s.review_id and n.version = s.answer_version, false) newest,
        """ + BodyName.COLUMNS + """

          from reply s
          join recommendation r on r.id = s.recommendation_id
          left join municipality g on g.code = s.municipality_code
          left join body b on b.id = s.body_id
          left join lateral (
            select a.review_id, a.version from public_assessment(%s) a
             where a.recommendation_id = s.recommendation_id and a.municipality_code = s.municipality_code
             order by a.answered_at desc, a.review_id limit 1) n on true\
        """;
    private static final String IN_ORDER = " order by s.municipality_code, s.published_at, s.id limit ";
    private static final String OLDEST_FIRST = " order by s.written_at, s.id limit ";
    private static final String NEWEST_FIRST = " order by s.written_at desc, s.id limit ";

    private final Pool pool;
    private final Today today;

    ReplyPages(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /** What everyone can read, by municipality and in the order of the conversation. @param municipality null for all */
    Uni<Page<ReplyView>> published(UUID recommendation, String municipality, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("s.published_at is not null")
                .and("s.recommendation_id = ?", recommendation)
                .and("s.municipality_code = ?", municipality);
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 3);
            conditions.andAll(
                    "(s.municipality_code, s.published_at, s.id) > (?1, ?2, ?3)",
                    last.get(0),
                    moment(last.get(1)),
                    id(last.get(2)));
        }
        return rows(conditions, IN_ORDER + (limit + 1))
                .map(found -> Page.of(found, limit, ReplyPages::place))
                .map(page ->
                        new Page<>(page.items().stream().map(ReplyRow::view).toList(), page.next()));
    }

    /** Whoever waits longest comes first. */
    Uni<Page<KeptReply>> queue(ReplyState state, String cursor, int limit) {
        Conditions conditions = new Conditions().and("s.state = ?", state.name());
        if (cursor != null) {
            after(conditions, "(s.written_at, s.id) > (?1, ?2)", cursor);
        }
        return kept(conditions, OLDEST_FIRST, limit);
    }

    /** All that was said for some bodies and municipalities, the newest first. */
    Uni<Page<KeptReply>> of(Voices voices, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .andAll(
                        "(s.body_id = any(?1) or s.speaker = 'MUNICIPALITY' and s.municipality_code = any(?2))",
                        voices.bodies().toArray(UUID[]::new),
                        voices.municipalities().toArray(String[]::new));
        if (cursor != null) {
            after(conditions, "s.written_at <= ?1 and (s.written_at < ?1 or s.id > ?2)", cursor);
        }
        return kept(conditions, NEWEST_FIRST, limit);
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<KeptReply> one(UUID id) {
        return rows(new Conditions().and("s.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("reactie", id)))
                .map(ReplyRow::kept);
    }

    private Uni<Page<KeptReply>> kept(Conditions conditions, String order, int limit) {
        return rows(conditions, order + (limit + 1))
                .map(found -> Page.of(found, limit, ReplyPages::written))
                .map(page ->
                        new Page<>(page.items().stream().map(ReplyRow::kept).toList(), page.next()));
    }

    private Uni<List<Row>> rows(Conditions conditions, String order) {
        String shown = SHOWN.formatted(conditions.bind(today.day()));
        return pool.preparedQuery(shown + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static String place(Row last) {
        return Cursor.encode(
                last.getString("municipality_code"), last.getOffsetDateTime("published_at"), last.getUUID("id"));
    }

    private static String written(Row last) {
        return Cursor.encode(last.getOffsetDateTime("written_at"), last.getUUID("id"));
    }

    private static void after(Conditions conditions, String condition, String cursor) {
        List<String> last = Cursor.decode(cursor, 2);
        conditions.andAll(condition, moment(last.get(0)), id(last.get(1)));
    }

    private static OffsetDateTime moment(String part) {
        try {
            return OffsetDateTime.parse(part);
        } catch (DateTimeParseException nonsense) {
            throw Cursor.invalid();
        }
    }

    private static UUID id(String part) {
        try {
            return UUID.fromString(part);
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
