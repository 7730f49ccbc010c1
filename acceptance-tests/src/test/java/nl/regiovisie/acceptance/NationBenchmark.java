package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.acceptance.Nation.Size;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * With a consultation of the whole country in it, recommendation-service serves each list, search and page for a few
 * milliseconds of its processor, and for less than twice what that costs with a tenth of it. The time that passes is not
 * measured, so nothing else on the machine matters. It takes minutes and is run by name:
 * {@code ./verify -pl acceptance-tests -am -Dtest=NationBenchmark -Dsurefire.failIfNoSpecifiedTests=false} after
 * {@code ./mvnw -Dquick package}.
 */
class NationBenchmark {

    private static final int WARM_UP = 300;
    private static final int TIMES = 100;
    private static final int ROUNDS = 3;
    private static final Duration MOST = Duration.ofMillis(5);
    private static final Duration MOST_OF_SUGGESTIONS = Duration.ofMillis(200);
    private static final int DEAREST = 2;

    /** A process counts in hundredths of a second. */
    private static final Duration EXACT_TO = Duration.ofMillis(1);

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final ServiceProcess service =
            new ServiceProcess("recommendation-service", Map.of()).withTheWholeCompiler();

    private record Page(String account, String path) {}

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    @Test
    void a_page_costs_a_few_milliseconds_and_less_than_twice_what_it_costs_with_a_tenth() throws SQLException {
        service.start();
        Map<String, Duration> ofTenth = costs(Size.TENTH, pages());
        Map<String, Duration> ofWhole = costs(Size.WHOLE, pages());

        SoftAssertions.assertSoftly(softly -> ofWhole.forEach((page, cost) -> {
            Duration before = ofTenth.get(page);
            String figures = String.format("%-45s %6.2f ms, of a tenth %6.2f ms", page, ms(cost), ms(before));
            System.out.println(figures);
            softly.assertThat(cost).as(figures).isLessThanOrEqualTo(most(page));
            softly.assertThat(cost)
                    .as(figures)
                    .isLessThanOrEqualTo(before.multipliedBy(DEAREST).plus(EXACT_TO));
        }));
    }

    @Test
    void suggestions_among_a_hundred_thousand_contributions_cost_less_than_200_ms() throws SQLException {
        service.start();
        Map<String, Page> similar = new LinkedHashMap<>();
        IntStream.of(7, 1_234, 31_007, 99_999)
                .mapToObj(number -> Nation.id("contribution", number))
                .forEach(id -> by(similar, "editor", "/v1/contributions/" + id + "/similar", "similar to " + id));

        costs(Size.MUCH_SAID, similar).forEach((name, cost) -> {
            System.out.printf("%s %6.2f ms%n", name, ms(cost));
            assertThat(cost).as(name).isLessThanOrEqualTo(MOST_OF_SUGGESTIONS);
        });
    }

    /** Of a process as young as the other, so that both have compiled as much. */
    private Map<String, Duration> costs(Size size, Map<String, Page> pages) throws SQLException {
        service.kill();
        try (Connection database = service.database()) {
            Nation.settle(database, size);
            service.start();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> count(database, "contribution") == count(database, "similar_text"));
        }
        pages.values().forEach(page -> ask(page, WARM_UP));
        Map<String, Duration> costs = new LinkedHashMap<>();
        pages.forEach((name, page) -> costs.put(name, cost(page)));
        return costs;
    }

    /** In the cheapest of some rounds: what else a process does now and then is in the others. */
    private Duration cost(Page page) {
        return Stream.generate(() -> {
                    Duration before = service.processorTime();
                    ask(page, TIMES);
                    return service.processorTime().minus(before).dividedBy(TIMES);
                })
                .limit(ROUNDS)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private void ask(Page page, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(service.get(page.path(), page.account())).isNotEmpty();
        }
    }

    private static Map<String, Page> pages() {
        String contribution = "/v1/contributions/" + Nation.id("contribution", 7);
        String recommendation = "/v1/recommendations/" + Nation.id("recommendation", 100);
        String national = "/v1/recommendations/" + Nation.id("recommendation", 30);
        String review = "/v1/reviews/" + Nation.openReview(344);
        Map<String, Page> pages = new LinkedHashMap<>();
        everyone(
                pages,
                "/v1/contributions",
                "/v1/contributions?fate=WAITING&longerThanDays=30",
                "/v1/contributions?fate=WAITING&theme=thema-2",
                "/v1/contributions?region=JZ09",
                "/v1/contributions?region=JZ09&theme=thema-1&topic=wonen",
                "/v1/contributions?topic=privacy",
                "/v1/contributions?meeting=" + Nation.id("meeting", 5),
                "/v1/contributions?recommendation=" + Nation.id("recommendation", 100),
                contribution,
                "/v1/topics",
                "/v1/support-rule",
                "/v1/recommendations",
                "/v1/recommendations?region=JZ09",
                "/v1/recommendations?region=JZ09&theme=thema-2",
                "/v1/recommendations?status=WITHDRAWN",
                "/v1/recommendations?topic=privacy",
                "/v1/recommendations?order=NEWEST&limit=4",
                "/v1/regional-answers?region=JZ09",
                "/v1/regional-answers?region=JZ09&answers=400",
                recommendation,
                recommendation + "/assessments",
                national + "/assessments",
                national + "/assessments?region=JZ09",
                recommendation + "/stances",
                "/v1/passage-origins?version=JZ09-v1",
                "/v1/search?q=wachttijd",
                "/v1/search?q=zorg",
                "/v1/search?q=jongeren+woonplek&region=JZ09",
                "/v1/search?q=afspraken&kind=ANSWER&order=NEWEST",
                "/v1/search?q=jeugdzrog",
                "/v1/search?kind=ANSWER&region=JZ09&order=NEWEST&limit=4",
                "/v1/search?kind=RECOMMENDATION&region=JZ09&order=NEWEST&limit=4",
                national + "/replies",
                "/v1/editions?region=JZ09",
                "/v1/figures",
                "/v1/summaries",
                "/v1/summaries/JZ09");
        by(pages, "editor", contribution + "/similar");
        by(pages, "editor", "/v1/recommendations?status=DRAFT");
        by(pages, "editor", recommendation + "/wordings");
        by(pages, "editor", "/v1/submissions?state=RECEIVED");
        by(pages, "editor", "/v1/concepts");
        by(pages, "municipality", "/v1/reviews?municipality=GM0344");
        by(pages, "municipality", review);
        by(pages, "municipality", review + "/items");
        by(pages, "municipality", review + "/items?limit=200");
        by(pages, "municipality", review + "/items/next");
        by(pages, "municipality", review + "/passages");
        by(pages, "municipality", review + "/items/" + Nation.id("recommendation", 30));
        by(pages, "municipality", review + "/assessments");
        by(pages, "municipality", "/v1/standard-rationales");
        by(pages, "municipality", "/v1/joint-answers/JZ09");
        by(pages, "municipality", "/v1/dialogues");
        by(pages, "municipality", "/v1/dialogues?awaited=OTHERS");
        by(pages, "editor", "/v1/replies");
        return pages;
    }

    private static void everyone(Map<String, Page> pages, String... paths) {
        List.of(paths).forEach(path -> by(pages, null, path));
    }

    private static void by(Map<String, Page> pages, String account, String path) {
        by(pages, account, path, path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"));
    }

    private static void by(Map<String, Page> pages, String account, String path, String name) {
        pages.put(name, new Page(account, path));
    }

    private static long count(Connection database, String table) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Suggestions compare the text itself with a hundred others. */
    private static Duration most(String page) {
        return page.endsWith("/similar") ? MOST_OF_SUGGESTIONS : MOST;
    }

    private static double ms(Duration time) {
        return time.toNanos() / 1e6;
    }
}
