package nl.regiovisie.meeting.planning;

import io.vertx.mutiny.sqlclient.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * As many meetings as a test wants, each with as much said in it: copies of one that the service stored itself. All at once
 * and without looking up each reference, so that it takes seconds.
 */
final class Crowd implements AutoCloseable {

    static final int OUTCOMES_EACH = 20;

    /** A day every three hours, so that half a page lies within a week; every region code of fifty, a hundred facilitators. */
    private static final Map<String, String> OF_MEETING = Map.of(
            "id", "gen_random_uuid()",
            "title", "'Schaal ' || n",
            "kind", "(array['REGIONAL', 'NETWORK', 'TRAINING', 'CONVERSATION'])[1 + n % 4]",
            "region_codes", "array['S' || n % 50]",
            "facilitators", "array['schaal-' || n % 100]",
            "starts_at", "timestamptz '2031-01-01' + n * interval '3 hours'",
            "ends_at", "timestamptz '2031-01-01' + n * interval '3 hours' + interval '2 hours'");

    private static final Map<String, String> OF_OUTCOME =
            Map.of("id", "gen_random_uuid()", "meeting_id", "m.id", "position", "n", "place", "n * 1000000");

    private static final String REFERENCES = """
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
             where contype = 'f' and 'outcome'::regclass in (conrelid, confrelid)""";

    private final Pool pool;
    private final UUID meeting;
    private final UUID outcome;
    private int meetings;

    /** @param outcome of the meeting; what the copies say */
    Crowd(Pool pool, UUID meeting, UUID outcome) {
        this.pool = pool;
        this.meeting = meeting;
        this.outcome = outcome;
    }

    /** Until there are so many meetings. PostgreSQL knows how many there are, as it does after a while by itself. */
    void grow(int wanted) {
        withoutReferences(() -> {
            run(copies("meeting", OF_MEETING)
                    + "generate_series(%d, %d) n where o.id = '%s'".formatted(meetings + 1, wanted, meeting));
            run("alter table outcome disable trigger outcome_told");
            run(copies("outcome", OF_OUTCOME) + """
                    meeting m, generate_series(1, %d) n where o.id = '%s' and m.title like 'Schaal %%'
                       and not exists (select from outcome x where x.meeting_id = m.id)""".formatted(OUTCOMES_EACH, outcome));
            run("alter table outcome enable trigger outcome_told");
        });
        meetings = wanted;
        run("analyze meeting, meeting_region, outcome");
    }

    /** Until there are so many left, as if there had never been more. */
    void shrink(int wanted) {
        String gone = "m.title like 'Schaal %' and substr(m.title, 8)::int > " + wanted;
        withoutReferences(() -> run("delete from outcome o using meeting m where m.id = o.meeting_id and " + gone));
        run("delete from meeting_region r using meeting m where m.id = r.meeting_id and " + gone);
        run("delete from meeting m where " + gone);
        meetings = wanted;
        run("vacuum analyze meeting, meeting_region, outcome");
    }

    @Override
    public void close() {
        shrink(0);
    }

    /** Each row of the table, called o, with some columns otherwise; what else it is joined with comes behind. */
    private String copies(String table, Map<String, String> otherwise) {
        List<String> columns = new ArrayList<>();
        pool.query("select column_name from information_schema.columns where table_name = '" + table + "'")
                .executeAndAwait()
                .forEach(row -> columns.add(row.getString(0)));
        String values = columns.stream()
                .map(column -> otherwise.getOrDefault(column, "o." + column))
                .collect(Collectors.joining(", "));
        return "insert into %s (%s) select %s from %1$s o, ".formatted(table, String.join(", ", columns), values);
    }

    private void withoutReferences(Runnable work) {
        List<String> drop = new ArrayList<>();
        List<String> add = new ArrayList<>();
        pool.query(REFERENCES).executeAndAwait().forEach(row -> {
            String constraint = "constraint " + row.getString(1);
            drop.add("alter table " + row.getString(0) + " drop " + constraint);
            add.add("alter table " + row.getString(0) + " add " + constraint + " " + row.getString(2));
        });
        drop.forEach(this::run);
        work.run();
        add.forEach(this::run);
    }

    private void run(String statement) {
        pool.query(statement).executeAndAwait();
    }
}
