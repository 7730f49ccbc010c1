package nl.regiovisie.gateway.web.home;

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
class HomePageTest extends PageTest {

    @Test
    void every_region_has_a_tile_that_leads_to_its_page() {
        Document home = page("/");

        assertThat(home.select("svg.rv-map a.rv-tile")).hasSize(42);
        assertThat(home.select("svg.rv-map a[href=/regios/JZ25]").attr("aria-label"))
                .isEqualTo("ACH Achterhoek: 9 van 168 antwoorden");
    }

    @Test
    void the_name_of_a_tile_begins_with_the_letters_on_it() {
        assertThat(page("/").select("svg.rv-map a.rv-tile"))
                .allSatisfy(tile -> assertThat(tile.attr("aria-label"))
                        .startsWith(tile.select("text").text() + " "));
    }

    @Test
    void the_map_can_be_read_as_a_table() {
        assertThat(page("/").select("details table tbody tr")).hasSize(42);
    }

    @Test
    void the_map_can_show_how_the_visions_stand() {
        Document home = page("/?kaart=regiovisies");

        assertThat(home.select("svg.rv-map a[href=/regios/JZ25]").attr("aria-label"))
                .isEqualTo("ACH Achterhoek: ligt ter besluitvorming");
        assertThat(home.select(".rv-legend li").eachText())
                .containsExactly(
                        "Nog geen visie, of verlopen1",
                        "Wordt gemaakt17",
                        "Ligt bij de gemeenteraden4",
                        "Vastgesteld14",
                        "Wordt geëvalueerd of bijgesteld6");
        assertThat(home.select("details table tbody tr:contains(Achterhoek)").text())
                .contains("Ligt ter besluitvorming");
        assertThat(home.select(".rv-switch a[aria-current]").text()).isEqualTo("Regiovisies");
    }

    @Test
    void what_can_be_influenced_stands_on_the_first_page() {
        assertThat(page("/").select(".rv-events h3:has(a[href^=/regios/JZ25/regiovisie])"))
                .isNotEmpty();
    }

    @Test
    void people_can_find_their_region_by_the_name_of_their_municipality() {
        Document home = page("/");

        assertThat(home.select("form[action=/regios] input[name=gemeente]").attr("list"))
                .isEqualTo("gemeenten");
        assertThat(home.select("datalist#gemeenten option[value=Doetinchem]")).hasSize(1);
    }

    @Test
    void meetings_ahead_stand_before_those_that_were_held() {
        assertThat(page("/")
                        .select(".rv-events h3:has(a[href^=/bijeenkomsten/])")
                        .eachText())
                .containsExactly(
                        "Praat mee over de regiovisie in Utrecht Stad en Lekstroom",
                        "Regiobijeenkomst Midden en Achterhoek",
                        "Regiobijeenkomst Noord en Oost");
    }

    @Test
    void invented_content_is_announced() {
        assertThat(page("/").select(".rv-example").text()).startsWith("Voorbeeld. Wat u hier leest is verzonnen.");
    }

    @Test
    void without_content_the_page_says_what_will_come() {
        services.answer("GET /v1/recommendations", EMPTY);
        services.answer("GET /v1/meetings", EMPTY);
        services.answer("GET /v1/summaries", EMPTY);
        services.answer("GET /v1/calendar", EMPTY);

        Document home = page("/");

        assertThat(home.text()).contains("Er zijn nog geen aanbevelingen", "Er staat nu geen bijeenkomst gepland");
        assertThat(home.select(".rv-example")).isEmpty();
    }

    @Test
    void the_rest_of_the_page_stays_when_recommendations_are_down() {
        down("/v1/recommendations");
        down("/v1/summaries");

        Document home = page("/");

        assertThat(home.text())
                .contains("De aanbevelingen kunnen wij nu niet laten zien", "Regiobijeenkomst Noord en Oost");
        assertThat(home.select("svg.rv-map a[href=/regios/JZ25]").attr("aria-label"))
                .isEqualTo("ACH Achterhoek: niet bekend");
        assertThat(home.select(".rv-legend")).isEmpty();
    }

    @Test
    void the_rest_of_the_page_stays_when_regions_and_meetings_are_down() {
        down("/v1/regions");
        down("/v1/municipalities");
        down("/v1/meetings");

        Document home = page("/");

        assertThat(home.text())
                .contains(
                        "De regio's kunnen wij nu niet laten zien",
                        "De bijeenkomsten kunnen wij nu niet laten zien",
                        "Laat gezinnen hun verhaal één keer vertellen");
    }
}
