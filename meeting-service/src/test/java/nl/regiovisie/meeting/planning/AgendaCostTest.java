package nl.regiovisie.meeting.planning;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.facilitator;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * With ten thousand meetings and two hundred thousand outcomes, a page costs what it costs with a hundred: each query that
 * a request makes touches about as many rows as it shows. Time is not measured, so nothing else on the machine matters.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgendaCostTest {

    private static final int SHOWN = 50;
    private static final int MEETINGS = 10_000;
    private static final int OUTCOMES_EACH = 20;

    /** A day every three hours, so that half a page lies within a week; every region code of fifty, a hundred facilitators. */
    private static final String MORE_MEETINGS = """
            insert into meeting
            select (jsonb_populate_record(m, jsonb_build_object(
                       'id', gen_random_uuid(),
                       'title', 'Schaal ' || n,
                       'kind', (array['REGIONAL', 'NETWORK', 'TRAINING', 'CONVERSATION'])[1 + n % 4],
                       'region_codes', array['S' || n % 50],
                       'facilitators', array['schaal-' || n % 100],
                       'starts_at', timestamptz '2031-01-01' + n * interval '3 hours',
                       'ends_at', timestamptz '2031-01-01' + n * interval '3 hours' + interval '2 hours'))).*
              from meeting m, generate_series(1, $2) n where m.id = $1""";

    private static final String MORE_OUTCOMES = """
            insert into outcome
            select (jsonb_populate_record(o, jsonb_build_object(
                       'id', gen_random_uuid(), 'meeting_id', m.id, 'position', n, 'place', n * 1000000))).*
              from outcome o, meeting m, generate_series(1, $2) n
             where o.id = $1 and m.title like 'Schaal %'""";

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    private boolean made;

    /** Once; not before all, because only a test knows at which port the service is. */
    @BeforeEach
    void many() {
        if (made) {
            return;
        }
        made = true;
        Topic.regions("JZ22", "JZ26");
        String meeting = Api.held();
        String outcome = Api.written(meeting, Api.outcome("Steeds een nieuw gezicht"));
        pool.preparedQuery(MORE_MEETINGS).executeAndAwait(Tuple.of(id(meeting), MEETINGS));
        pool.query("alter table outcome disable trigger outcome_told").executeAndAwait();
        pool.preparedQuery(MORE_OUTCOMES).executeAndAwait(Tuple.of(id(outcome), OUTCOMES_EACH));
        pool.query("alter table outcome enable trigger outcome_told").executeAndAwait();
        pool.query("analyze meeting, meeting_region, outcome").executeAndAwait();
    }

    @AfterAll
    void none() {
        pool.query("delete from outcome o using meeting m where m.id = o.meeting_id and m.title like 'Schaal %'")
                .executeAndAwait();
        pool.query("delete from meeting_region r using meeting m where m.id = r.meeting_id and m.title like 'Schaal %'")
                .executeAndAwait();
        pool.query("delete from meeting where title like 'Schaal %'").executeAndAwait();
    }

    @Test
    void the_agenda_touches_about_as_many_rows_as_it_shows() {
        assertCheap(given(), "/v1/meetings?order=SOONEST&from=2031-02-01", "'2031-02-01'", "51");
        assertCheap(given(), "/v1/meetings", "51");
        assertCheap(given(), "/v1/meetings?region=S7&order=SOONEST&from=2031-02-01", "'S7'", "'2031-02-01'", "51");
        assertCheap(given(), "/v1/meetings?region=S7", "'S7'", "51");
        assertCheap(given(), "/v1/meetings?kind=TRAINING&mode=ONLINE", "'TRAINING'", "'ONLINE'", "51");
    }

    @Test
    void writing_down_touches_as_many_rows_as_there_are_in_the_meeting() {
        String one = id("/"
                        + pool.query("select id from meeting where title = 'Schaal 77'")
                                .executeAndAwait()
                                .iterator()
                                .next()
                                .getUUID(0))
                .toString();

        assertCheap(facilitator(), "/v1/meetings?mine=true", "'schaal-7'", "51");
        assertThat(rowsTouched("select * from outcome where meeting_id = '" + one
                        + "' and (place, position) > (0, 0) order by place, position limit 51"))
                .isLessThanOrEqualTo(2L * SHOWN);
        assertThat(rowsTouched("select coalesce(max(position), 0) + 1 from outcome where meeting_id = '" + one + "'"))
                .isLessThanOrEqualTo(2);
    }

    /** Makes the request, and asks PostgreSQL what the first query that it made costs with the given values. */
    private void assertCheap(RequestSpecification caller, String path, String... values) {
        String query;
        try (SqlLog log = new SqlLog()) {
            caller.get(path).then().statusCode(200);
            assertThat(log.statements())
                    .as("a page is not asked for meeting by meeting")
                    .hasSizeLessThanOrEqualTo(4);
            List<String> made = log.statements().stream()
                    .filter(sql -> sql.contains("from meeting ") || sql.contains("from meeting_region "))
                    .toList();
            assertThat(made).as(path).hasSize(1);
            query = made.get(0);
        }
        for (String value : values) {
            query = query.replaceFirst("\\$\\d+|\\?", value);
        }
        assertThat(rowsTouched(query)).as(path + ": " + query).isLessThanOrEqualTo(5L * SHOWN);
    }

    /** The most rows that any step of the plan went through, those that it threw away too. */
    private long rowsTouched(String query) {
        String plan = pool.query("explain (analyze, format json) " + query)
                .executeAndAwait()
                .iterator()
                .next()
                .getValue(0)
                .toString();
        List<Long> steps = new ArrayList<>();
        collect(read(plan).get(0).get("Plan"), steps);
        return steps.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static void collect(JsonNode step, List<Long> rows) {
        long loops = step.path("Actual Loops").asLong();
        rows.add(loops
                * (step.path("Actual Rows").asLong()
                        + step.path("Rows Removed by Filter").asLong()));
        step.path("Plans").forEach(child -> collect(child, rows));
    }

    private JsonNode read(String plan) {
        try {
            return json.readTree(plan);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(plan, broken);
        }
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
