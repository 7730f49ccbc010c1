package nl.regiovisie.gateway.web.body;

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
class BodyPageTest extends PageTest {

    private static final String ADDRESS = "/raden/" + BODY;

    @Test
    void the_directory_says_who_speaks_where_and_who_looks_for_people() {
        Document list = page("/raden");

        assertThat(list.select("main h2 a").eachText())
                .contains("Cliëntenraad De Wollen Want (voorbeeld)", "Adviesraad Utrecht");
        assertThat(list.text())
                .contains("Van De Wollen Want (voorbeeld) · 1 vacature")
                .contains("Van Utrecht")
                .contains("Crossroads")
                .contains("en nog 2 raden die niet in de gids staan");
        assertThat(list.select("a[rel=next]").attr("href")).isEqualTo("/raden?regio=&soort=&naam=&cursor=bWVlcg");
    }

    @Test
    void what_is_chosen_is_asked_and_stays_chosen() {
        Document list = page("/raden?regio=JZ25&soort=YOUTH_COUNCIL&naam=%3Cscript%3E");

        assertThat(list.select("h1").text()).isEqualTo("Wie praat er mee in Achterhoek?");
        assertThat(list.select("#soort option[selected]").val()).isEqualTo("YOUTH_COUNCIL");
        assertThat(list.select("#naam").val()).isEqualTo("<script>");
        assertThat(list.text()).doesNotContain("Crossroads");
    }

    @Test
    void nobody_found_leads_back_to_everyone() {
        services.answer("GET /v1/bodies", EMPTY);

        assertThat(page("/raden?regio=JZ25").select(".rv-empty a").attr("href")).isEqualTo("/raden");
        assertThat(page("/raden").select(".rv-empty a").attr("href")).isEqualTo("/regios");
    }

    @Test
    void a_body_shows_its_open_vacancies_only() {
        Document body = page(ADDRESS);

        assertThat(body.select("#gezocht ~ ul h3").eachText()).containsExactly("Twee leden gezocht");
        assertThat(body.text())
                .contains("Reageren kan tot en met 31 maart 2031")
                .doesNotContain("Lang geleden");
        assertThat(body.select("a[href=https://raad.example]").attr("rel")).contains("noopener");
    }

    @Test
    void an_address_is_nowhere_on_the_page() {
        services.answer(
                "GET /v1/bodies/" + BODY, recording("body").replaceFirst("\\{", "{\"email\":\"geheim@raad.example\","));

        assertThat(page(ADDRESS).html()).doesNotContain("geheim");
    }

    @Test
    void the_page_goes_on_without_vacancies_when_they_cannot_be_asked() {
        down("/v1/bodies/" + BODY + "/vacancies");

        assertThat(page(ADDRESS).text()).contains("De vacatures kunnen wij nu niet laten zien");
    }

    @Test
    void a_body_that_is_not_listed_is_not_found() {
        page("/raden/018f5a10-0000-7000-8000-0000000000ff", 404);
    }

    @Test
    void the_page_of_a_region_leads_to_its_bodies() {
        assertThat(page("/regios/JZ25").select("a[href=/raden?regio=JZ25]")).hasSize(1);
    }
}
