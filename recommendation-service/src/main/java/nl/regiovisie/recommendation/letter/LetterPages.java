package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;

/** Letters as those who may see them do; one query a page. */
@ApplicationScoped
public class LetterPages {

    private static final String SHOWN = """
        select l.*, b.name body_name, coalesce(g.display_name, l.region_code) region_name, t.title template_title,
               t.version newest_template,
               (select json_agg(json_build_object('code', c.code, 'name', coalesce(m.name, c.code)) order by m.sort_name, c.code)
                  from unnest(l.municipality_codes) c(code) left join municipality m on m.code = c.code) municipalities\
        """;
    private static final String BESIDE = """
        ,
               (select json_agg(json_build_object('id', c.id, 'helper', c.helper_kind, 'text', c.text,
                                                  'at', c.written_at, 'settled', c.settled_at is not null)
                                order by c.written_at, c.id) from letter_comment c where c.letter_id = l.id) comments,
               (select json_agg(json_build_object('id', h.id, 'kind', h.kind, 'at', h.invited_at)
                                order by h.invited_at, h.id) from letter_helper h where h.letter_id = l.id) helpers,
               (select json_agg(json_build_object('id', f.id, 'municipality', f.municipality_code, 'kind', f.kind,
                                                  'on', f.happened_on, 'note', f.note)
                                order by f.municipality_code, f.happened_on, f.id)
                  from letter_follow_up f where f.letter_id = l.id) follow_ups\
        """;
    private static final String NOTHING_BESIDE = ", null::json comments, null::json helpers, null::json follow_ups";
    private static final String FROM = """
         from letter l
          join letter_template t on t.id = l.template_id
          left join body b on b.id = l.body_id
          left join region g on g.code = l.region_code\
        """;

    private final Pool pool;
    private final LetterAccess access;

    LetterPages(Pool pool, LetterAccess access) {
        this.pool = pool;
        this.access = access;
    }

    /** Those that the caller may see, what changed last first; without what belongs to each. */
    Uni<Page<LetterView>> page(String cursor, int limit) {
        UUID[] bodies = access.readable();
        String moment = bodies == null ? "l.final_at" : "l.changed_at";
        Conditions conditions = new Conditions();
        if (bodies == null) {
            conditions.and("l.state = 'FINAL'");
        } else {
            conditions.and("l.body_id = any(?)", bodies);
        }
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll(
                    moment + " <= ?1 and (" + moment + " < ?1 or l.id > ?2)",
                    Cursor.moment(last.get(0)),
                    Cursor.id(last.get(1)));
        }
        String order = " order by " + moment + " desc, l.id limit " + (limit + 1);
        return rows(SHOWN + NOTHING_BESIDE, conditions, order)
                .map(found -> Page.of(found, limit, last -> cursor(bodies == null, last)));
    }

    /** @return fails with {@link NotFound} if there is none that the caller may see */
    Uni<LetterView> one(UUID id) {
        return access.requireReader(id).chain(() -> whole(id));
    }

    /** For who may see it already. */
    public Uni<LetterView> whole(UUID id) {
        return rows(SHOWN + BESIDE, new Conditions().and("l.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("brief", id)));
    }

    private static String cursor(boolean byEnd, LetterView last) {
        return Cursor.encode(byEnd ? last.finalAt() : last.changedAt(), last.id());
    }

    private Uni<List<LetterView>> rows(String shown, Conditions conditions, String order) {
        return pool.preparedQuery(shown + FROM + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().map(LetterRow::view).toList());
    }
}
