package nl.regiovisie.gateway.web.contribution;

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
class ContributionPageTest extends PageTest {

    private static final String ADDRESS = "/uitspraken/" + CONTRIBUTION;

    @Test
    void whoever_said_it_sees_what_became_of_it() {
        Document page = page(ADDRESS);

        assertThat(page.select("h1").text()).isEqualTo("Dit werd een aanbeveling");
        assertThat(page.select("a[href=/aanbevelingen/" + RECOMMENDATION + "]")
                        .first()
                        .text())
                .isEqualTo("Geef wachtende gezinnen binnen twee weken een vast aanspreekpunt");
        assertThat(page.select(".rv-thread a[href=/bijeenkomsten/" + MEETING + "]"))
                .hasSize(1);
        assertThat(page.select(".rv-example")).hasSize(1);
    }

    @Test
    void a_reason_is_shown_where_it_was_closed() {
        services.answer(
                "GET /v1/contributions/" + CONTRIBUTION,
                recording("contribution")
                        .replaceFirst(
                                "\"state\": \"BUNDLED\"", "\"state\": \"CLOSED\", \"reason\": \"Dit bestaat al.\"")
                        .replaceFirst("\"recommendation\": \\{", "\"other\": {"));

        Document page = page(ADDRESS);

        assertThat(page.select("h1").text()).isEqualTo("Dit is afgesloten");
        assertThat(page.text()).contains("Dit bestaat al.");
    }

    @Test
    void a_meeting_that_is_not_known_by_name_yet_can_still_be_reached() {
        services.answer(
                "GET /v1/contributions/" + CONTRIBUTION,
                recording("contribution")
                        .replaceFirst("\"title\": \"Regiobijeenkomst Noord en Oost\"", "\"title\": null")
                        .replaceFirst("\"startsAt\": \"[^\"]*\"", "\"startsAt\": null"));

        assertThat(page(ADDRESS)
                        .select(".rv-thread a[href=/bijeenkomsten/" + MEETING + "]")
                        .text())
                .isEqualTo("Een bijeenkomst");
    }

    @Test
    void an_address_that_is_no_id_is_not_found() {
        page("/uitspraken/iets", 404);
    }
}
