package nl.regiovisie.recommendation.search;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.ProcessorTime;
import nl.regiovisie.testing.ProcessorTime.Cost;
import nl.regiovisie.testing.StackResource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * At the size of the country a search costs at most twice the processor time that it costs at a tenth of it, and the service
 * itself less than five milliseconds. The time that passes is not measured, so nothing else on the machine matters.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SearchCostTest {

    private static final Logger LOG = Logger.getLogger(SearchCostTest.class);

    /** Contributions, recommendations, answers, meetings and passages of the whole country. */
    private static final int COUNTRY = 75_000;

    private static final int DEAREST = 2;
    private static final String NEXT = "&cursor=";
    private static final Duration MOST_OF_SERVICE = Duration.ofMillis(5);

    @Inject
    Pool pool;

    private UUID answered;

    @AfterEach
    void as_it_was() {
        shrink(0);
        pool.query("drop function if exists words_of_scale(integer)").executeAndAwait();
    }

    @Test
    void a_search_costs_at_most_twice_what_it_costs_at_a_tenth_of_the_country() {
        String region = World.region();
        answered = published(region, World.outcomes(1, region));
        await().until(() -> World.count("select count(*) from concept where id <> $1", "") > 500);
        Map<String, String> searches = searches();
        grow(0, COUNTRY / 10);
        costs(searches); // until then the JVM compiles what is used often
        Map<String, Cost> costOfFewBefore = costs(searches);
        grow(COUNTRY / 10, COUNTRY);
        costs(searches); // the size is new to PostgreSQL, and to what the JVM compiled
        Map<String, Cost> costOfMany = costs(searches);
        shrink(COUNTRY / 10);
        Map<String, Cost> costOfFewAfter = costs(searches);

        costOfMany.forEach((search, many) -> {
            Cost few = costOfFewBefore.get(search).mean(costOfFewAfter.get(search));
            String figures = search + ": a tenth " + few + ", the country " + many;
            LOG.info(figures);
            assertThat(many.service()).as(figures).isLessThan(MOST_OF_SERVICE);
            assertThat(many.both()).as(figures).isLessThanOrEqualTo(few.both().multipliedBy(DEAREST));
            assertThat(many.database())
                    .as("PostgreSQL alone, for " + figures)
                    .isLessThanOrEqualTo(few.database().multipliedBy(DEAREST).plus(ProcessorTime.EXACT_TO));
        });
    }

    /** Words at some places of the list from which texts are made: the first are in most texts, the last in few. */
    private Map<String, String> searches() {
        Map<String, String> searches = new LinkedHashMap<>();
        grow(0, 1);
        String everywhere = word(1);
        String common = word(20);
        String rare = word(3000);
        searches.put("a rare word", q(rare));
        searches.put("a common word", q(common));
        searches.put("a word that is everywhere", q(everywhere));
        searches.put("several words", q(everywhere + " " + common + " " + word(40)));
        searches.put("a part of compounds", q("zorg"));
        searches.put("a phrase", q("\"" + everywhere + " " + common + "\""));
        searches.put("a slip of the finger", q("wachtlijjst"));
        searches.put("a common word in a region", q(common) + "&region=JZ07");
        searches.put("a common word in answers of a year", q(common) + "&kind=ANSWER&year=2024");
        searches.put("all of a theme", "?theme=scale-3");
        searches.put("a common word, the newest", q(common) + "&order=NEWEST");
        searches.put("the second page", q(common) + NEXT);
        shrink(0);
        return searches;
    }

    private String word(int place) {
        return pool.query("select (words_of_scale(0))[" + (place + 1) + "]")
                .executeAndAwait()
                .iterator()
                .next()
                .getString(0);
    }

    private Map<String, Cost> costs(Map<String, String> searches) {
        ProcessorTime time = new ProcessorTime(() -> pool.query(ProcessorTime.PROCESSES).executeAndAwait().stream()
                .map(row -> row.getInteger(0))
                .toList());
        Map<String, Cost> costs = new LinkedHashMap<>();
        searches.forEach((name, search) -> {
            String asked = search.endsWith(NEXT) ? next(search.substring(0, search.length() - NEXT.length())) : search;
            costs.put(name, time.of(() -> get(asked)));
        });
        return costs;
    }

    private static String next(String search) {
        return search + "&cursor="
                + given().urlEncodingEnabled(false)
                        .get("/v1/search" + search)
                        .jsonPath()
                        .getString("next");
    }

    /** Texts of twenty words; of each list of words the first are used most. */
    private void grow(int from, int to) {
        pool.query("""
                create or replace function words_of_scale(seed integer) returns varchar[] language sql stable as $$
                    select array_agg(term order by md5(term))
                      from (select distinct term from concept, unnest(terms) term where term ~ '^[a-z]{4,}$') t
                $$;
                do $$
                declare
                    known varchar[] := words_of_scale(0);
                    answered uuid := '%s';
                    e search_entry;
                begin
                    perform setseed(0.5);
                    for i in %d..%d loop
                        e := null;
                        e.kind := (array['CONTRIBUTION','ANSWER','ANSWER','CONTRIBUTION','ANSWER','ANSWER','ANSWER',
                                         'CONTRIBUTION','ANSWER','PASSAGE'])[i %% 10 + 1];
                        if i %% 50 = 0 then
                            e.kind := 'RECOMMENDATION';
                        elsif i %% 350 = 1 then
                            e.kind := 'MEETING';
                        end if;
                        e.place := nextval('search_place');
                        e.subject := case e.kind when 'ANSWER' then answered else gen_random_uuid() end;
                        e.context := gen_random_uuid();
                        e.position := 0;
                        e.text := (select string_agg(known[1 + floor(cardinality(known) * pow(random(), 3))::integer], ' ')
                                     from generate_series(1, 20));
                        e.title := case when e.kind in ('RECOMMENDATION', 'MEETING') then split_part(e.text, ' ', 3) || ' '
                                        || split_part(e.text, ' ', 7) else '' end;
                        e.region_codes := array['JZ' || lpad((i %% 42 + 1)::varchar, 2, '0')];
                        e.national := e.kind = 'RECOMMENDATION' and i %% 100 = 0;
                        e.theme := 'scale-' || i %% 12;
                        e.topics := '{}';
                        e.status := case e.kind when 'ANSWER' then (array['ACCEPTED','REJECTED','OUT_OF_SCOPE'])[i %% 3 + 1] end;
                        e.municipality_code := 'SCALE';
                        e.section_id := case e.kind when 'PASSAGE' then 'JZ22-v1/scale' end;
                        e.said_at := timestamptz '2022-01-01' + i * interval '30 minutes';
                        e.example := false;
                        e.choices := search_choices(e);
                        e.words := search_words(e);
                        insert into search_entry select e.*;
                        if i %% 20 = 0 then
                            perform search_learn(e.text);
                        end if;
                    end loop;
                end $$;
                analyze search_entry, search_word, search_part, search_near""".formatted(answered, from + 1, to)).executeAndAwait();
    }

    private void shrink(int left) {
        pool.query("delete from search_entry where municipality_code = 'SCALE' and place not in"
                        + " (select place from search_entry where municipality_code = 'SCALE' order by place desc limit "
                        + left
                        + ")")
                .executeAndAwait();
        pool.query("vacuum analyze search_entry").executeAndAwait();
    }

    private static String q(String words) {
        return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** By the calling thread alone, so that its own cost can be told apart. */
    private static void get(String search) {
        try {
            HttpURLConnection line =
                    (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + "/v1/search" + search)
                            .toURL()
                            .openConnection();
            line.getInputStream().readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(search, failure);
        }
    }
}
