package nl.regiovisie.gateway.web.vision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

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
class VisionPagesTest extends PageTest {

    @Test
    void the_page_of_a_region_says_where_its_vision_stands_and_who_decided() {
        Document region = page("/regios/JZ25");

        assertThat(region.select("#stand").text()).isEqualTo("6 van 8 gemeenteraden stelden de visie vast");
        assertThat(region.select(".rv-councils__item")).hasSize(8);
        assertThat(region.select(".rv-councils__item--open strong").eachText())
                .containsExactly("Doetinchem", "Montferland");
        assertThat(region.select(".rv-timeline__step strong").eachText())
                .containsExactly("Opstellen", "Vaststellen", "Evalueren", "Bijstellen");
        assertThat(region.select(".rv-timeline__step[aria-current]").text()).startsWith("Vaststellen 6 van 8 raden");
    }

    @Test
    void the_page_of_a_region_goes_on_when_its_vision_cannot_be_had() {
        down("/v1/visions/JZ25");
        down("/v1/calendar");
        down("/v1/evaluation-moments");

        Document region = page("/regios/JZ25");

        assertThat(region.select(".rv-notice").eachText())
                .anyMatch(notice -> notice.startsWith("De stand van de regiovisie kunnen wij nu niet laten zien"))
                .anyMatch(notice -> notice.startsWith("De agenda kunnen wij nu niet laten zien"));
    }

    @Test
    void a_region_without_a_vision_says_so() {
        services.answer("GET /v1/visions/JZ25", "{\"regionCode\":\"JZ25\",\"versions\":[]}");

        assertThat(page("/regios/JZ25").select("#stand").text()).isEqualTo("Deze regio heeft hier nog geen regiovisie");
    }

    @Test
    void a_version_shows_its_text_with_an_address_for_each_passage() {
        Document version = page("/regios/JZ25/regiovisie/2");

        assertThat(version.select("h1").text()).startsWith("Regiovisie jeugdhulp Achterhoek 2027–2030");
        assertThat(version.select(".rv-clause")).hasSizeGreaterThan(9);
        assertThat(version.select(".rv-clause__link").eachAttr("href"))
                .allSatisfy(link -> assertThat(version.select("[id=" + link.substring(1) + "]"))
                        .hasSize(1));
        assertThat(version.select("aside .rv-checkitem")).hasSize(9);
        assertThat(version.select("aside").text()).contains("Alles wat verplicht is, staat erin.");
    }

    @Test
    void a_passage_names_each_recommendation_that_led_to_it_once() {
        Document before = page("/regios/JZ25/regiovisie/2");
        String passage = before.select(".rv-clause").first().id().substring(2);
        services.answer("GET /v1/passage-origins", """
                {"items":[{"passageId":"%1$s","recommendationId":"%2$s","number":3,"title":"Korter"},
                {"passageId":"%1$s","recommendationId":"%2$s","number":3,"title":"Korter"}],"next":null}""".formatted(passage, RECOMMENDATION));

        Document version = page("/regios/JZ25/regiovisie/2");

        assertThat(version.select("#tekst a[href=/aanbevelingen/" + RECOMMENDATION + "?regio=JZ25]")
                        .eachText())
                .containsExactly("Aanbeveling 3");
    }

    @Test
    void a_text_that_is_not_public_yet_says_when_it_will_be() {
        services.answer("GET /v1/visions/JZ25/versions/2/sections", """
                {"readable":false,"items":[{"itemCode":"waiting-times","itemName":"Wachttijden","legalBasis":"wet",
                "compulsory":true,"filled":true,"title":null,"passages":[],"version":null}]}""");

        Document version = page("/regios/JZ25/regiovisie/2");

        assertThat(version.select("#tekst .rv-empty").text())
                .isEqualTo("De tekst is nog niet klaar. U kunt haar lezen zodra iedereen kan reageren.");
    }

    @Test
    void the_address_of_a_vision_leads_to_its_newest_version() {
        given().redirects()
                .follow(false)
                .get("/regios/JZ25/regiovisie")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/regios/JZ25/regiovisie/2"));
        page("/regios/JZ25/regiovisie/9", 404);
    }

    @Test
    void the_overview_tells_every_region_apart_and_begins_with_what_is_open() {
        Document all = page("/regiovisies");

        assertThat(all.select("tbody tr")).hasSize(42);
        assertThat(all.select("#open").text()).isEqualTo("Op 6 concepten kunt u nu reageren");
        assertThat(all.select("tbody tr:contains(Achterhoek)").text())
                .contains("Ligt ter besluitvorming, 6 van 8 raden");
        assertThat(page("/regiovisies?stand=DECISION").select("tbody tr")).hasSize(4);
    }

    @Test
    void the_calendar_offers_a_feed_and_a_mail() {
        Document calendar = page("/agenda?regio=JZ25&soort=VISION");

        assertThat(calendar.select("aside a").eachAttr("href"))
                .contains("/v1/regions/JZ25/calendar.ics", "/agenda/aanmelden?regio=JZ25");
        assertThat(calendar.select(".rv-events li")).isNotEmpty();
        assertThat(page("/agenda").select("aside a").eachAttr("href")).contains("/v1/calendar.ics");
    }
}
