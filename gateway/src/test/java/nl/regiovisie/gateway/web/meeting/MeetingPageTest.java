package nl.regiovisie.gateway.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class MeetingPageTest extends PageTest {

    private static final String ADDRESS = "/bijeenkomsten/" + MEETING;

    @BeforeEach
    void words_of_this_meeting() {
        answer("/v1/contributions", "contributions-of-meeting");
    }

    @Test
    void few_people_of_one_role_are_never_counted() {
        assertThat(page(ADDRESS).select("aside dl div").eachText())
                .contains("Leden van cliëntenraden 11", "Wethouders minder dan 5");
    }

    @Test
    void every_sentence_leads_to_what_became_of_it() {
        Document page = page(ADDRESS);

        assertThat(page.select(".rv-quote a"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.attr("href")).startsWith("/uitspraken/"));
        assertThat(page.select(".rv-became").first().text()).isEqualTo("Werd aanbeveling 1");
    }

    @Test
    void a_minority_view_is_marked_and_as_big_as_the_others() {
        assertThat(page(ADDRESS).select(".rv-quote--other footer").text()).contains("Minderheidsstandpunt");
    }

    @Test
    void a_report_that_is_published_is_one_click_away() {
        services.answer("GET /v1/meetings/" + MEETING + "/report", report("DRAFT"));
        assertThat(page(ADDRESS).select("main header a[href$=/verslag]")).isEmpty();

        services.answer("GET /v1/meetings/" + MEETING + "/report", report("PUBLISHED"));
        assertThat(page(ADDRESS).select("main header a[href$=/verslag]").text()).isEqualTo("Lees het verslag");
    }

    private static String report(String status) {
        return "{\"status\":\"" + status + "\",\"html\":\"<p>Zo was het.</p>\",\"tips\":[],\"errata\":[]}";
    }

    @Test
    void the_hours_are_those_of_the_netherlands() {
        assertThat(page(ADDRESS).select("main header p").first().text())
                .isEqualTo("Dinsdag 12 oktober 2021, 19.30 tot 21.30 uur · online");
    }

    @Test
    void a_cancelled_meeting_says_so_and_why() {
        services.answer(
                "GET /v1/meetings/" + MEETING,
                recording("meeting")
                        .replaceFirst("\"PUBLISHED\"", "\"CANCELLED\", \"cancelledBecause\": \"Er is storm.\""));

        assertThat(page(ADDRESS).select("[role=status]").text())
                .isEqualTo("Deze bijeenkomst gaat niet door. De reden: Er is storm.");
    }

    @Test
    void the_list_asks_for_what_is_ahead_and_what_was_and_leads_to_the_agenda() {
        Document list = page("/bijeenkomsten?regio=JZ22&reeks=najaar-2021");

        assertThat(list.select("section[aria-labelledby=straks] .rv-events li")).isNotEmpty();
        assertThat(list.select("section[aria-labelledby=geweest] .rv-events li"))
                .isNotEmpty();
        assertThat(list.select("a[href=/agenda?regio=JZ22&reeks=najaar-2021]")).hasSize(1);
        assertThat(services.count("GET /v1/meetings")).isEqualTo(2);
    }

    @Test
    void a_meeting_ahead_tells_what_one_must_know_and_goes_into_the_own_calendar() {
        services.answer(
                "GET /v1/meetings/" + MEETING,
                recording("meeting")
                        .replaceFirst(
                                "\"PUBLISHED\"",
                                "\"PLANNED\", \"sequence\": 1, \"series\": \"najaar-2021\", \"audience\": \"AFFILIATED_BODIES\""));

        Document page = page(ADDRESS);

        assertThat(page.select("[role=status]").text()).startsWith("Verplaatst.");
        assertThat(page.select("aside dl div").eachText())
                .containsExactly(
                        "Soort Regiobijeenkomst", "Hoort bij Najaar 2021", "Voor wie Alleen voor aangesloten raden");
        assertThat(page.select("aside a[href$=/calendar.ics]")).hasSize(1);
        assertThat(page.select("a[href$=/wijzigen]")).isEmpty();
    }

    @Test
    void a_service_that_is_down_gives_a_page_that_says_so() {
        down("/v1/meetings");

        page("/bijeenkomsten", 503);
    }
}
