package nl.regiovisie.gateway.web.search;

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
class SearchPageTest extends PageTest {

    private static final String NOTHING =
            "{\"items\":[],\"next\":null,\"total\":0,\"more\":false,\"facets\":[],\"otherWords\":[],\"suggestion\":%s}";

    @Test
    void what_was_found_says_what_it_is_and_leads_to_where_it_stands() {
        Document found = page("/zoeken?q=wachtlijst");

        assertThat(found.title()).isEqualTo("Zoeken: wachtlijst - Regiovisie");
        assertThat(found.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(found.select("#zoekwoorden").val()).isEqualTo("wachtlijst");
        assertThat(found.select("#gevonden a").eachAttr("href"))
                .containsExactly(
                        "/aanbevelingen/" + RECOMMENDATION,
                        "/uitspraken/" + CONTRIBUTION,
                        "/aanbevelingen/" + RECOMMENDATION + "?regio=JZ25#antwoorden",
                        "/regios/JZ25/regiovisie/2#p-0190a5d0-0000-7000-8000-00000000f001",
                        "/bijeenkomsten/" + MEETING,
                        "/raden/" + BODY);
        assertThat(found.select("#gevonden strong").eachText())
                .containsExactly(
                        "Aanbeveling 7",
                        "Knelpunt",
                        "Antwoord van gemeente Aalten",
                        "Regiovisie Achterhoek, versie 2",
                        "Bijeenkomst",
                        "Raad");
        assertThat(found.select("#gevonden mark").eachText()).contains("wachtlijst", "wachttijd");
        assertThat(found.select("#gevonden li").get(0).text())
                .contains("Kort de wachtlijst in")
                .contains("Heel Nederland")
                .contains("Geldt nu")
                .contains("1 maart 2026");
        assertThat(found.text()).contains("Meer dan 300 gevonden").contains("de 300 nieuwste");
        assertThat(found.text()).contains("andere woorden voor hetzelfde: wachttijd, in de rij.");
    }

    @Test
    void who_types_a_municipality_is_led_to_its_region_even_when_nothing_is_found() {
        services.answer("GET /v1/search", NOTHING.formatted("null"));
        services.answer(
                "GET /v1/municipalities",
                "{\"items\":[{\"code\":\"GM0197\",\"name\":\"Aalten\",\"regionCode\":\"JZ25\"}],\"next\":null}");

        Document found = page("/zoeken?q=aalt");

        assertThat(found.select("#gemeenten li").text())
                .isEqualTo("Gemeente Aalten hoort bij de jeugdregio Achterhoek");
        assertThat(found.select("#gemeenten a").attr("href")).isEqualTo("/regios/JZ25");
        assertThat(services.last("GET /v1/municipalities").query()).contains("name=aalt");

        down("/v1/municipalities");
        assertThat(page("/zoeken?q=aalt").select("#gemeenten")).isEmpty();
    }

    @Test
    void what_people_wrote_is_never_markup() {
        Document found = page("/zoeken?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%7Bpage%7D");

        assertThat(found.select("#gevonden li b")).isEmpty();
        assertThat(found.select("#gevonden").text()).contains("<b>duurt</b>");
        assertThat(found.select("#zoekwoorden").val()).isEqualTo("<script>alert(1)</script>\"{page}");
        assertThat(found.select("script:not([src])")).isEmpty();
        assertThat(found.select("a[rel=next]").attr("href"))
                .isEqualTo("/zoeken?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E%22%7Bpage%7D&vanaf=dmVyZGVy");
    }

    @Test
    void each_choice_is_a_link_with_how_much_it_leaves() {
        Document found = page("/zoeken?q=lijst");

        assertThat(found.select("#kies-kind ~ ul a").eachText())
                .containsExactly("Uitspraak 200", "Aanbeveling 60", "Antwoord van een gemeente 40");
        assertThat(found.select("#kies-kind ~ ul a").get(0).attr("href")).isEqualTo("/zoeken?q=lijst&wat=CONTRIBUTION");
        assertThat(found.select("#kies-region ~ ul a")).hasSize(8);
        assertThat(found.select("#kies-region ~ details a")).hasSize(1);
        assertThat(found.select("#kies-region ~ ul a").get(0).text()).isEqualTo("Achterhoek 120");
        assertThat(found.select("#kies-topic ~ ul a").eachText()).containsExactly("Privacy 3", "Oud onderwerp 1");
        assertThat(found.select("#kies-year")).as("one year is no choice").isEmpty();
    }

    @Test
    void what_is_chosen_is_asked_stays_and_can_be_taken_away() {
        Document found = page("/zoeken?q=lijst&regio=JZ25&stand=WAITING&volgorde=nieuwste&vanaf=eerder");

        assertThat(services.last("GET /v1/search").query())
                .contains("q=lijst", "region=JZ25", "status=WAITING", "order=NEWEST", "cursor=eerder")
                .doesNotContain("theme");
        assertThat(found.select("#gekozen a").eachText())
                .containsExactly(
                        "Haal weg: Regio: Achterhoek ×", "Haal weg: Stand: Wacht op vervolg ×", "Haal alle keuzes weg");
        assertThat(found.select("#gekozen a").eachAttr("href"))
                .containsExactly(
                        "/zoeken?q=lijst&stand=WAITING&volgorde=nieuwste",
                        "/zoeken?q=lijst&regio=JZ25&volgorde=nieuwste",
                        "/zoeken?q=lijst&volgorde=nieuwste");
        assertThat(found.select("form[role=search] input[name=regio]").val()).isEqualTo("JZ25");
        assertThat(found.select("#kies-region")).isEmpty();
        assertThat(found.select("a[rel=next]").attr("href"))
                .isEqualTo("/zoeken?q=lijst&regio=JZ25&stand=WAITING&volgorde=nieuwste&vanaf=dmVyZGVy");
    }

    @Test
    void nothing_found_helps_on() {
        services.answer("GET /v1/search", NOTHING.formatted("\"wachtlijst\""));

        Document nothing = page("/zoeken?q=wahctlijst&regio=JZ25");

        assertThat(nothing.select("#niets h2").text()).isEqualTo("Niets gevonden");
        assertThat(nothing.select("#niets p").text()).isEqualTo("Bedoelde u wachtlijst?");
        assertThat(nothing.select("#niets a").eachAttr("href"))
                .containsExactly("/zoeken?q=wachtlijst&regio=JZ25", "/zoeken?q=wahctlijst");
        assertThat(nothing.select("#niets li")).hasSize(3);
    }

    @Test
    void after_the_last_part_there_is_nothing_more() {
        services.answer("GET /v1/search", NOTHING.formatted("null"));

        assertThat(page("/zoeken?q=lijst&vanaf=x").select(".rv-empty").text()).startsWith("Hierna is er niets meer.");
    }

    @Test
    void what_cannot_be_searched_for_is_explained_beside_the_field() {
        services.answer("GET /v1/search", 400, """
                {"title":"Niet goed","status":400,"errors":[{"field":"q","message":"Zoek met hoogstens 16 woorden."}]}""");

        Document refused = page("/zoeken?q=veel");

        assertThat(refused.select("#zoekwoorden-e").text()).isEqualTo("Zoek met hoogstens 16 woorden.");
        assertThat(refused.select("#zoekwoorden").val()).isEqualTo("veel");
        assertThat(refused.select("#gevonden, #niets")).isEmpty();
    }

    @Test
    void without_words_only_the_field_is_there_and_nothing_is_asked() {
        Document empty = page("/zoeken");

        assertThat(empty.title()).isEqualTo("Zoeken - Regiovisie");
        assertThat(empty.select("#zoekwoorden")).hasSize(1);
        assertThat(empty.select("#gevonden, #niets")).isEmpty();
        assertThat(services.count("GET /v1/search")).isZero();
    }

    @Test
    void every_other_page_has_one_field_to_search_from() {
        assertThat(page("/").select("form[action=/zoeken] input[name=q]")).hasSize(1);
        assertThat(page("/zoeken").select("form[action=/zoeken] input[name=q]")).hasSize(1);
    }
}
