package nl.regiovisie.gateway.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ProgrammePageTest extends PageTest {

    @Test
    void everyone_sees_totals_of_the_latest_year() {
        Document page = page("/programma");

        assertThat(page.select("h1").text()).isEqualTo("Wat wilden wij bereiken in 2026?");
        assertThat(page.select("main dd strong").eachText()).containsExactly("12 van 30", "23 van 21");
        assertThat(page.select("progress").eachAttr("value")).containsExactly("40", "100");
        assertThat(page.select("nav a[href=/programma?jaar=2021]")).hasSize(1);
    }

    @Test
    void without_targets_there_is_a_page_that_says_so() {
        services.answer("GET /v1/programmes", EMPTY);

        assertThat(page("/programma").select(".rv-empty").text()).isEqualTo("Er zijn nog geen doelen afgesproken.");
    }

    @Test
    void another_year_that_has_no_targets_is_not_found() {
        page("/programma?jaar=1999", 404);
    }
}
