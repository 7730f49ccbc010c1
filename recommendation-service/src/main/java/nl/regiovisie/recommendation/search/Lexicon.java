package nl.regiovisie.recommendation.search;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the index knows of words. */
@ApplicationScoped
class Lexicon {

    /** Common parts are in more compounds than anybody wants to read. */
    private static final int MOST_COMPOUNDS = 100;

    private static final String LOOK_UP = """
            select p.last_value newest, w.word, w.lexeme, w.compounds,
                   array(select k.word from search_word k where k.lexeme = w.lexeme or k.lexeme = any(w.compounds)) forms
              from search_place p
              left join lateral (
                   select q.word, search_lexeme(q.word) lexeme,
                          array(select distinct t.lexeme from search_part t where t.part = search_lexeme(q.word)
                                 order by t.lexeme limit $2) compounds
                     from unnest($1::varchar[]) q(word)) w on true""";

    private static final String NEAR = """
            select distinct n.word, k.shown
              from search_near n join search_word k on k.word = n.word
             where n.near = any($1::varchar[])
             limit 200""";

    private final Pool pool;

    Lexicon(Pool pool) {
        this.pool = pool;
    }

    /** @param words plain */
    Uni<Known> lookUp(Collection<String> words) {
        return pool.preparedQuery(LOOK_UP)
                .execute(Tuple.of(words.toArray(String[]::new), MOST_COMPOUNDS))
                .map(Lexicon::known);
    }

    /** Words that share one of these beginnings of a slip of the finger: how people wrote them, by the plain word. */
    Uni<Map<String, String>> near(Collection<String> keys) {
        return pool.preparedQuery(NEAR)
                .execute(Tuple.of(keys.toArray(String[]::new)))
                .map(rows -> rows.stream()
                        .collect(toMap(row -> row.getString("word"), row -> row.getString("shown"), (a, b) -> a)));
    }

    private static Known known(RowSet<Row> rows) {
        Map<String, Word> words = rows.stream()
                .filter(row -> row.getString("word") != null)
                .collect(toMap(row -> row.getString("word"), Lexicon::word));
        long newest =
                rows.stream().mapToLong(row -> row.getLong("newest")).max().orElse(0);
        return new Known(words, newest);
    }

    private static Word word(Row row) {
        return new Word(
                row.getString("lexeme"),
                List.of(row.getArrayOfStrings("compounds")),
                new HashSet<>(Arrays.asList(row.getArrayOfStrings("forms"))));
    }

    /**
     * @param lexeme what the forms of the word have in common
     * @param compounds lexemes of which it is the begin or the end
     * @param forms all that occur, also of the compounds; none if nobody says it
     */
    record Word(String lexeme, List<String> compounds, Set<String> forms) {}

    /**
     * @param words by how they were looked up
     * @param newest the highest place that was given out
     */
    record Known(Map<String, Word> words, long newest) {

        Word word(String word) {
            return words.get(word);
        }

        String lexeme(String word) {
            return words.get(word).lexeme();
        }
    }
}
