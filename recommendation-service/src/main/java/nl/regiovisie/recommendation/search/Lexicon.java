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
            select p.last_value newest, w.word, w.lexemes, w.compounds,
                   array(select k.word from search_word k where k.lexeme = any(w.lexemes || w.compounds)) forms
              from search_place p
              left join lateral (
                   select q.word, v.lexemes,
                          array(select distinct t.lexeme from search_part t where t.part = any(v.lexemes)
                                 order by t.lexeme limit $2) compounds
                     from unnest($1::varchar[]) q(word), search_variants(search_lexeme(q.word)) v(lexemes)) w on true""";

    private static final String NEAR = """
            select distinct k.word, k.lexeme, k.shown
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

    /** @param keys words with a letter left out, and whole: what differs by a slip of the finger has one of them too */
    Uni<List<Near>> near(Collection<String> keys) {
        return pool.preparedQuery(NEAR)
                .execute(Tuple.of(keys.toArray(String[]::new)))
                .map(rows -> rows.stream()
                        .map(row -> new Near(row.getString("word"), row.getString("lexeme"), row.getString("shown")))
                        .toList());
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
                List.of(row.getArrayOfStrings("lexemes")),
                List.of(row.getArrayOfStrings("compounds")),
                new HashSet<>(Arrays.asList(row.getArrayOfStrings("forms"))));
    }

    /**
     * @param lexemes what the forms of the word have in common, first that of the word itself
     * @param compounds lexemes of which it is the begin or the end
     * @param forms all that occur, also of the compounds; none if nobody says it
     */
    record Word(List<String> lexemes, List<String> compounds, Set<String> forms) {}

    /** @param shown as people wrote it */
    record Near(String word, String lexeme, String shown) {}

    /**
     * @param words by how they were looked up
     * @param newest the highest place that was given out
     */
    record Known(Map<String, Word> words, long newest) {

        Word word(String word) {
            return words.get(word);
        }

        String lexeme(String word) {
            return words.get(word).lexemes().get(0);
        }
    }
}
