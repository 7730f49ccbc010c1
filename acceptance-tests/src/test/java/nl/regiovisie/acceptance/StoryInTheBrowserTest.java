package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The story behind real browsers: a facilitator, an editor, a policy officer of a municipality, and anyone at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryInTheBrowserTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_HALF = 11;
    private static final int SECOND_HALF = 10;
    private static final String RECOMMENDATION = "Vertel vooraf hoe lang het wachten duurt";
    private static final String RATIONALE = "Wij beginnen in januari met twee aanbieders.";
    private static final String HALF_TYPED = "Wat half getypt was toen de laptop dichtging";

    @TempDir
    static Path laptop;

    private Platform platform;
    private Chromium chromium;
    private BrowserContext context;
    private String meeting;

    @BeforeAll
    void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        context = chromium.laptop(laptop);
    }

    @AfterAll
    void close() {
        context.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void a_facilitator_plans_an_online_meeting_for_three_regions() {
        Page page = chromium.open(context, "/werk/bijeenkomsten/nieuw", "facilitator");
        page.fill("#title", "Wachten op hulp, in de browser");
        page.check("input[name=kind][value=REGIONAL]");
        for (String region : Consultation.REGIONS) {
            page.check("#regio-" + region);
        }
        page.fill("#date", LocalDate.now(AMSTERDAM).toString());
        page.fill("#start", "00:00");
        page.fill("#end", "23:59");
        page.fill("#seats", "30");
        page.check("input[name=mode][value=ONLINE]");
        page.fill("#onlineLink", "https://overleg.example/zaal");
        page.locator("main form button.nl-button--primary").click();

        assertThat(page.getByText("Wachten op hulp, in de browser").first()).isVisible();
        meeting = newestMeeting();
    }

    @Test
    @Order(2)
    void and_writes_down_what_is_said_by_keyboard_alone() {
        Page page = chromium.open(context, capture(), "facilitator");
        page.locator("#tekst").focus();

        for (int number = 1; number <= FIRST_HALF; number++) {
            page.keyboard().press("Alt+" + (number % 5 + 1));
            page.keyboard().type("Punt " + number + ": leg uit hoe lang het wachten duurt.");
            page.keyboard().press("Enter");
        }

        assertThat(page.locator("#aantal-sent")).hasText(FIRST_HALF + " verstuurd");
        assertThat(stored()).hasSize(FIRST_HALF);
        page.keyboard().type(HALF_TYPED);
    }

    @Test
    @Order(3)
    void and_finds_everything_again_after_the_browser_was_closed_half_way() {
        context.close();
        context = chromium.laptop(laptop);

        Page page = chromium.open(context, capture(), "facilitator");

        assertThat(page.locator("#aantal-sent")).hasText(FIRST_HALF + " verstuurd");
        assertThat(page.locator("#tekst")).hasValue(HALF_TYPED);
        page.locator("#tekst").focus();
        page.keyboard().press("End");
        page.keyboard().press("Enter");
        for (int number = 1; number <= SECOND_HALF - 1; number++) {
            page.keyboard().type("Later punt " + number + ".");
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("#aantal-sent")).hasText(FIRST_HALF + SECOND_HALF + " verstuurd");
        assertThat(stored()).hasSize(FIRST_HALF + SECOND_HALF);
    }

    @Test
    @Order(4)
    void and_walks_through_the_list_with_the_group() {
        Page page = chromium.open(context, "/werk/bijeenkomsten/" + meeting + "/bekrachtigen", "facilitator");

        for (int number = 1; number <= asked().size(); number++) {
            boolean minority = number == 3;
            page.check("input[name=result][value=" + (minority ? "MINORITY_VIEW" : "ENDORSED") + "]");
            if (minority) {
                page.fill("#heldBy", "Twee ouders zien dit anders.");
            }
            page.locator("#bekrachtigen button[type=submit]").click();
        }

        assertThat(asked())
                .hasSizeLessThan(FIRST_HALF + SECOND_HALF)
                .allSatisfy(item -> assertThat(
                                item.path("endorsement").path("result").asText())
                        .isNotEmpty());
    }

    /** What the group is asked about: a quotation without consent stays inside. */
    private List<JsonNode> asked() {
        return stored().stream()
                .filter(item -> !item.path("kind").asText().equals("QUOTATION")
                        || item.path("consentToPublish").asBoolean())
                .toList();
    }

    @Test
    @Order(5)
    void and_publishes_the_outcomes_and_everyone_can_read_them() {
        Page page = chromium.open(context, "/werk/bijeenkomsten/" + meeting + "/publiceren", "facilitator");
        page.fill("#count-client-council-member", "7");
        page.fill("#count-youth-council-member", "2");
        page.locator("main form button[type=submit]").click();
        page.locator("main form:has([name=checked]) button[type=submit]").click();
        assertThat(page.locator("main a[href$='/verslag']")).isVisible();

        Page publicly = chromium.open(chromium.stranger(), "/bijeenkomsten/" + meeting, null);

        assertThat(publicly.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Wachten op hulp, in de browser");
        assertThat(publicly.getByText(HALF_TYPED)).isVisible();
        assertThat(Axe.violations(publicly)).isEmpty();
    }

    @Test
    @Order(6)
    void an_editor_bundles_what_was_said_into_a_recommendation() {
        try (BrowserContext desk = chromium.stranger()) {
            Page page = chromium.open(desk, "/werk/bundelen?bijeenkomst=" + meeting, "editor");
            assertThat(page.locator("input[name=bron]").first()).isVisible();
            for (int number = 0; number < 4; number++) {
                page.locator("input[name=bron]").nth(number).check();
            }
            page.locator("#kiezen .rv-bulk button").click();
            page.fill("#title", RECOMMENDATION);
            page.fill("#text", "Laat elk gezin vooraf weten hoe lang het wachten duurt, en bel elke maand.");
            page.locator("button[name=publish]").click();
            assertThat(page.getByText(RECOMMENDATION)).isVisible();
            page.locator("main form button[type=submit]").click();
            page.waitForLoadState();
        }
        assertThat(recommendation().get("status").asText()).isEqualTo("PUBLISHED");
    }

    @Test
    @Order(7)
    void a_municipality_sees_what_waits_and_cannot_close_before_everything_has_an_answer() {
        try (BrowserContext desk = chromium.stranger()) {
            Page page = chromium.open(desk, "/werk/beoordelingen", "municipality");
            page.check("input[name=occasion][value=ADJUSTMENT]");
            page.locator("main form button[type=submit]").last().click();
            page.waitForURL("**/werk/beoordelingen/*");
            String review = page.url().replaceAll("[?#].*", "");

            page.navigate(review + "/sluiten");
            assertThat(page.getByText(RECOMMENDATION)).isVisible();

            page.navigate(review + "?aanbeveling=" + recommendation().get("id").asText());
            page.check("input[name=outcome][value=PARTIALLY_ACCEPTED]");
            page.locator("#antwoordformulier .rv-actions .nl-button--primary").click();
            assertThat(page.locator("[role=alert], .rv-errors").first()).isVisible();
            page.fill("#rationale", RATIONALE);
            page.locator("#antwoordformulier .rv-actions .nl-button--primary").click();
            page.waitForLoadState();
        }
        assertThat(answers()).anySatisfy(answer -> {
            assertThat(answer.at("/municipality/code").asText()).isEqualTo("GM0344");
            assertThat(answer.get("outcome").asText()).isEqualTo("PARTIALLY_ACCEPTED");
        });
    }

    @Test
    @Order(8)
    void anyone_has_the_report_of_a_region_in_two_clicks() {
        try (BrowserContext visitor = chromium.stranger()) {
            Page page = chromium.open(visitor, "/", null);
            assertThat(Axe.violations(page)).isEmpty();

            page.locator("a[href='/regios/JZ22']").first().click();
            assertThat(page.getByText(RECOMMENDATION).first()).isVisible();
            assertThat(Axe.violations(page)).isEmpty();

            String report =
                    page.locator("a[href='/regios/JZ22/rapport.pdf']").first().getAttribute("href");
            APIResponse pdf = page.request().get(platform.address() + report);
            assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
            assertThat(PdfText.of(pdf.body())).contains(RECOMMENDATION).contains(RATIONALE);
        }
    }

    @Test
    @Order(9)
    void and_walks_from_a_recommendation_back_to_the_meeting_and_forward_to_the_answer() {
        try (BrowserContext visitor = chromium.stranger()) {
            Page page = chromium.open(
                    visitor, "/aanbevelingen/" + recommendation().get("id").asText(), null);
            assertThat(page.getByText(RATIONALE).first()).isVisible();
            assertThat(Axe.violations(page)).isEmpty();

            page.locator("a[href='/bijeenkomsten/" + meeting + "']").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Wachten op hulp, in de browser");
        }
    }

    private JsonNode recommendation() {
        return Api.of(platform, "editor").all("/v1/recommendations").stream()
                .filter(item -> item.get("title").asText().equals(RECOMMENDATION))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> answers() {
        return Api.anonymous(platform)
                .all("/v1/recommendations/" + recommendation().get("id").asText() + "/assessments");
    }

    private String capture() {
        return "/werk/bijeenkomsten/" + meeting + "/vastleggen";
    }

    private String newestMeeting() {
        return Api.of(platform, "facilitator").get("/v1/meetings?mine=true").items().stream()
                .filter(item -> item.get("title").asText().startsWith("Wachten op hulp, in de browser"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private List<JsonNode> stored() {
        return Api.of(platform, "facilitator").all("/v1/meetings/" + meeting + "/outcomes");
    }
}
