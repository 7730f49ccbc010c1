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
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.meeting.planning.ProcessorTime.Cost;
import nl.regiovisie.testing.StackResource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * With ten thousand meetings and two hundred thousand outcomes, a page costs what it costs with a hundred meetings: each
 * query that a request makes touches about as many rows as it shows, and the processors of the service and of PostgreSQL
 * are busy for at most twice as long. The time that passes is not measured, so nothing else on the machine matters.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgendaCostTest {

    private static final Logger LOG = Logger.getLogger(AgendaCostTest.class);

    private static final int SHOWN = 50;
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int DEAREST = 2;

    @Inject
    Pool pool;

    @Inject
    ObjectMapper json;

    private Crowd crowd;
    private Map<String, Cost> costOfFewBefore;

    /** Once; not before all, because only a test knows at which port the service is. */
    @BeforeEach
    void many() {
        if (crowd == null) {
            Topic.regions("JZ22", "JZ26");
            String meeting = Api.held();
            crowd = new Crowd(pool, id(meeting), id(Api.written(meeting, Api.outcome("Steeds een nieuw gezicht"))));
            crowd.grow(FEW);
            costOfPages(); // until then the JVM compiles what is used often
            costOfFewBefore = costOfPages();
            crowd.grow(MANY);
        }
    }

    @AfterAll
    void none() {
        crowd.close();
    }

    /**
     * The last, since most meetings go. The JVM gets better at what it does often: so with a hundred meetings it is measured
     * before and after, and what lies between is what they cost in between.
     */
    @Test
    @Order(Integer.MAX_VALUE)
    void a_page_costs_at_most_twice_the_processor_time_that_it_costs_with_a_hundred_meetings() {
        Map<String, Cost> costOfMany = costOfPages();
        crowd.shrink(FEW);
        Map<String, Cost> costOfFewAfter = costOfPages();

        costOfMany.forEach((page, many) -> {
            Cost few = costOfFewBefore.get(page).mean(costOfFewAfter.get(page));
            String figures = page + ": " + FEW + " meetings " + few + ", " + MANY + " meetings " + many;
            LOG.info(figures);
            assertThat(many.both()).as(figures).isLessThanOrEqualTo(few.both().multipliedBy(DEAREST));
            assertThat(many.database())
                    .as("PostgreSQL alone, for " + figures)
                    .isLessThanOrEqualTo(few.database().multipliedBy(DEAREST).plus(ProcessorTime.EXACT_TO));
        });
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

    /** The requests that the agenda and the page for writing down are made of, and what each costs. */
    private Map<String, Cost> costOfPages() {
        ProcessorTime time = new ProcessorTime(pool);
        String meeting = Api.held();
        for (int said = 0; said < Crowd.OUTCOMES_EACH; said++) {
            Api.written(meeting, Api.outcome("Wij wachten al " + said + " weken"));
        }
        Map<String, Cost> costs = new LinkedHashMap<>();
        costs.put("agenda", time.of(() -> Visitor.get("/v1/meetings?order=SOONEST&from=2031-01-02&limit=50")));
        costs.put("agenda of a region", time.of(() -> Visitor.get("/v1/meetings?region=S7&order=SOONEST&limit=2")));
        costs.put("the meeting", time.of(() -> Visitor.get(meeting)));
        costs.put("all that was said", time.of(() -> Visitor.get(meeting + "/outcomes?limit=200")));
        costs.put("writing down", time.of(() -> Visitor.write(meeting, "Steeds een nieuw gezicht")));
        return costs;
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
