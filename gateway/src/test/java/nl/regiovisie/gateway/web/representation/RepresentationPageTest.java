package nl.regiovisie.gateway.web.representation;

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
class RepresentationPageTest extends PageTest {

    @Test
    void who_was_not_heard_yet_comes_first() {
        assertThat(page("/gehoord")
                        .select("section[aria-labelledby=nog-niet] li")
                        .eachText())
                .containsExactly("Leden van jongerenraden", "Residentiële hulp");
    }

    @Test
    void a_sum_with_hidden_counts_says_between_what_it_lies() {
        assertThat(page("/gehoord")
                        .select("section[aria-labelledby=rollen] tbody tr")
                        .eachText())
                .containsExactly(
                        "Opvoeders 9 tot 15 2", "Wethouders 6 1", "Leden van jongerenraden nog niet gehoord 0");
    }

    @Test
    void what_goes_well_and_what_does_not_are_said_together() {
        assertThat(page("/gehoord").text()).contains("4 keer iets wat goed gaat, en 12 keer een knelpunt");
    }

    @Test
    void regions_without_a_meeting_are_named_over_the_country_and_not_over_one_region() {
        Document country = page("/gehoord");

        assertThat(country.select("#regios").text()).startsWith("In 1 van ");
        assertThat(country.select("section[aria-labelledby=regios] a[href=/regios/JZ25]"))
                .isEmpty();
        assertThat(country.select("section[aria-labelledby=regios] a[href=/regios/JZ22]"))
                .hasSize(1);
        assertThat(page("/gehoord?regio=JZ25").select("#regios")).isEmpty();
    }

    @Test
    void a_series_and_a_meeting_are_chosen_from_a_list() {
        Document page = page("/gehoord?bijeenkomst=39ff3e0d-ff27-352a-9838-61ae824904eb");

        assertThat(page.select("#reeks option").eachAttr("value")).hasSizeGreaterThan(1);
        assertThat(page.select("#bijeenkomst option[selected]").text()).startsWith("Regiobijeenkomst Noord en Oost, ");
    }

    @Test
    void a_meeting_that_is_too_old_for_the_list_is_in_it_when_it_was_chosen() {
        services.answer("GET /v1/meetings", "{\"items\":[],\"next\":null}");

        assertThat(page("/gehoord?bijeenkomst=39ff3e0d-ff27-352a-9838-61ae824904eb")
                        .select("#bijeenkomst option[selected]")
                        .text())
                .startsWith("Regiobijeenkomst Noord en Oost, ");
        assertThat(page("/gehoord").select("#bijeenkomst")).isEmpty();
    }

    @Test
    void without_a_meeting_the_page_says_so() {
        services.answer(
                "GET /v1/representation",
                "{\"meetings\":0,\"roles\":[],\"care\":[],\"careCounted\":0,\"regions\":[],\"goingWell\":0,\"bottlenecks\":0,\"missing\":[],\"example\":false}");

        assertThat(page("/gehoord").text()).contains("nog geen bijeenkomsten");
    }
}
