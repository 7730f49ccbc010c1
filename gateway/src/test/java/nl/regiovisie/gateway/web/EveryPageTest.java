package nl.regiovisie.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each public page. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class EveryPageTest extends PageTest {

    /** Small words without which hardly any Dutch sentence is made, and that stand in no name and in no English. */
    private static final Pattern DUTCH = Pattern.compile(
            "(?iu)\\b(een|het|niet|naar|wordt|worden|zijn|deze|dit|uw|wij|zodra|hier|gemeenten?|bijeenkomst(en)?"
                    + "|aanbeveling(en)?|uitspra(ak|ken)|antwoord(en)?|toon|kies|alle)\\b");

    /** Each public page, in each of its states that a visitor can come to. */
    static Stream<String> addresses() {
        return Stream.of(
                "/",
                "/?kaart=regiovisies",
                "/regios",
                "/regios?gemeente=ber",
                "/regios/JZ25",
                "/edities",
                "/edities?regio=JZ25",
                "/edities?reeks=najaar-2021",
                "/edities/" + EDITION + "/ontvangers",
                "/meelezen?code=abc",
                "/controle",
                "/controle?code=abc",
                "/regiovisies",
                "/regiovisies?stand=DECISION",
                "/regios/JZ25/regiovisie/2",
                "/regios/JZ25/regiovisie/1",
                "/agenda",
                "/agenda?regio=JZ25",
                "/agenda?soort=VISION",
                "/agenda?reeks=najaar-2021&vorm=ONLINE",
                "/agenda/maand",
                "/agenda/maand?maand=2099-12&soort=REGIONAL",
                "/aanbevelingen",
                "/aanbevelingen/" + RECOMMENDATION,
                "/aanbevelingen/" + RECOMMENDATION + "?regio=JZ25",
                "/uitspraken/" + CONTRIBUTION,
                "/uitspraken/zonder-vervolg?regio=JZ25",
                "/uitspraken/zonder-vervolg?onderwerp=privacy",
                "/zoeken",
                "/zoeken?q=wachtlijst&regio=JZ25&thema=vertrouwen-als-basis",
                "/agenda/aanmelden?regio=JZ25",
                "/agenda/aanmelden/verstuurd",
                "/agenda/bevestigen?code=abc",
                "/agenda/afmelden?code=abc",
                "/dagmail/bevestigen?code=abc",
                "/dagmail/afmelden?code=abc",
                "/bijeenkomsten",
                "/bijeenkomsten/" + MEETING,
                "/bijeenkomsten/" + MEETING + "/aanmelden",
                "/bijeenkomsten/" + MEETING + "/aanmelden/verstuurd?verwacht=WAITING",
                "/aanmeldingen?code=abc",
                "/aanmeldingen/wissen?code=abc",
                "/aanmeldingen/gewist",
                "/bijeenkomsten/" + MEETING + "/verslag",
                "/gehoord",
                "/gehoord?regio=JZ25",
                "/opmerkingen?code=abc",
                "/uitspraken/" + SENT_IN,
                "/meepraten",
                "/meepraten?gemeente=Aalten",
                "/meepraten/volgen?code=abc",
                "/meepraten/volgen?code=abc&nieuw=ja",
                "/meepraten/volgen/wissen?code=abc",
                "/raden",
                "/raden?regio=JZ22&soort=CLIENT_COUNCIL&naam=want",
                "/raden/" + BODY,
                "/raden/" + BODY + "/bericht",
                "/programma",
                "/cijfers",
                "/open-data",
                "/open-data?regio=JZ25",
                "/cijfers?volgorde=dagen");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void is_sound(String address) {
        Document page = page(address);

        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertSound(page);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void is_in_english_for_who_asks(String address) {
        Document page = page(address, 200, "en");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertSound(page);
        assertNothingDutch(page);
    }

    /** What people and services said is marked as Dutch; the words around it are not. */
    private static void assertNothingDutch(Document page) {
        page.select("[lang=nl], textarea").remove();

        assertThat(page.body().text()).doesNotContainPattern(DUTCH);
        assertThat(page.select("[aria-label], [placeholder], [title]"))
                .allSatisfy(said -> assertThat(
                                said.attr("aria-label") + " " + said.attr("placeholder") + " " + said.attr("title"))
                        .doesNotContainPattern(DUTCH));
    }

    private static void assertSound(Document page) {
        assertThat(page.title()).endsWith(" - Regiovisie");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main#inhoud")).hasSize(1);
        assertThat(page.select("a.nl-skip-link").attr("href")).isEqualTo("#inhoud");
        assertThat(page.text()).doesNotContain("NOT_FOUND").doesNotContain("{");
        assertThat(page.select("[href*={], [src*={], [action*={], [value*={], [name*={]"))
                .as("what the template was to fill in")
                .isEmpty();
        assertNothingInline(page);
        assertIdsAreUnique(page);
        assertLinksWithinThePageArrive(page);
        assertFieldsHaveLabels(page);
    }

    /** The Content-Security-Policy refuses these. */
    private static void assertNothingInline(Document page) {
        assertThat(page.select("style, [style], script:not([src]), [onclick], [onload]"))
                .isEmpty();
    }

    private static void assertIdsAreUnique(Document page) {
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    private static void assertLinksWithinThePageArrive(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(page.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    private static void assertFieldsHaveLabels(Document page) {
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
        }
    }
}
