package nl.regiovisie.gateway.web.calendar;

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
class AgendaPageTest extends PageTest {

    @Test
    void meetings_and_days_of_visions_stand_in_one_list_and_each_has_its_feed() {
        Document page = page("/agenda?vanaf=2099-11-01&regio=JZ22");

        assertThat(page.select(".rv-events a[href^=/bijeenkomsten/]")).isNotEmpty();
        assertThat(page.select("aside a").eachAttr("href"))
                .contains("/v1/meetings.ics?region=JZ22", "/v1/regions/JZ22/calendar.ics");
        assertThat(page.select("a[rel=next]").attr("href"))
                .contains("regio=JZ22")
                .contains("vanaf=2100-02-02");
    }

    @Test
    void one_kind_of_meeting_leaves_out_the_visions_and_the_other_way_round() {
        page("/agenda?soort=REGIONAL");
        assertThat(services.count("GET /v1/calendar")).isZero();
        page("/agenda?soort=VISION");
        assertThat(services.count("GET /v1/meetings")).isEqualTo(1);
    }

    @Test
    void a_month_shows_each_day_and_what_is_on_it() {
        Document page = page("/agenda/maand?maand=2099-12");

        assertThat(page.select(".rv-month > li")).hasSize(31);
        assertThat(page.select(".rv-month__day--2 a").first().text()).startsWith("19.30 Praat mee");
        assertThat(page.select("a[rel=prev]").attr("href")).endsWith("maand=2099-11");
        assertThat(page("/agenda/maand?maand=onzin").select(".rv-month > li")).hasSizeGreaterThan(27);
    }

    @Test
    void while_one_service_is_down_the_other_half_is_shown_and_that_is_said() {
        down("/v1/calendar");

        Document page = page("/agenda?vanaf=2099-11-01");

        assertThat(page.select("[role=status]").text()).contains("Een deel van de agenda");
        assertThat(page.select(".rv-events a[href^=/bijeenkomsten/]")).isNotEmpty();
    }
}
