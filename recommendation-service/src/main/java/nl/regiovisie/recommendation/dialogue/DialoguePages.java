package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.reference.BodyName;
import nl.regiovisie.recommendation.turn.Turn;

/** Dialogues in which somebody is awaited, one query a page. */
@ApplicationScoped
class DialoguePages {

    private static final String AWAITED = """
        select d.recommendation_id, r.number, r.title, r.example, d.municipality_code,
               coalesce(g.name, d.municipality_code) municipality_name, d.awaited, d.awaited_since,
               s.body_id, s.text,
        """ + BodyName.COLUMNS + Awaiting.DIALOGUES + """

          left join municipality g on g.code = d.municipality_code
         cross join lateral (
            select x.body_id, x.text from reply x
             where x.recommendation_id = d.recommendation_id and x.municipality_code = d.municipality_code
               and x.published_at is not null and x.state = 'PUBLISHED'
             order by x.published_at desc, x.id desc limit 1) s
          left join body b on b.id = s.body_id\
        """;

    private static final String LONGEST_FIRST =
            " order by d.awaited_since, d.recommendation_id, d.municipality_code limit ";

    private final Pool pool;

    DialoguePages(Pool pool) {
        this.pool = pool;
    }

    /** Those of the caller; whoever waits longest comes first. */
    Uni<Page<DialogueView>> of(Voices voices, Awaited awaited, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .andAll(
                        awaited.condition(),
                        voices.municipalities().toArray(String[]::new),
                        voices.bodies().toArray(UUID[]::new));
        if (cursor != null) {
            after(conditions, Cursor.decode(cursor, 3));
        }
        return pool.preparedQuery(AWAITED + conditions.where() + LONGEST_FIRST + (limit + 1))
                .execute(conditions.values())
                .map(rows -> Page.of(rows.stream().toList(), limit, DialoguePages::cursor))
                .map(page -> new Page<>(
                        page.items().stream().map(DialoguePages::view).toList(), page.next()));
    }

    private static String cursor(Row last) {
        return Cursor.encode(
                last.getOffsetDateTime("awaited_since"),
                last.getUUID("recommendation_id"),
                last.getString("municipality_code"));
    }

    private static void after(Conditions conditions, List<String> last) {
        try {
            conditions.andAll(
                    "(d.awaited_since, d.recommendation_id, d.municipality_code) > (?1, ?2, ?3)",
                    OffsetDateTime.parse(last.get(0)),
                    UUID.fromString(last.get(1)),
                    last.get(2));
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }

    private static DialogueView view(Row row) {
        Turn turn = Turn.orNull(row);
        return new DialogueView(
                new ReplyView.Recommendation(
                        row.getUUID("recommendation_id"), row.getInteger("number"), row.getString("title")),
                new MunicipalityName(row.getString("municipality_code"), row.getString("municipality_name")),
                turn.awaited(),
                turn.since(),
                new DialogueView.Last(BodyName.orNull(row.getUUID("body_id"), row), row.getString("text")),
                row.getBoolean("example"));
    }
}
