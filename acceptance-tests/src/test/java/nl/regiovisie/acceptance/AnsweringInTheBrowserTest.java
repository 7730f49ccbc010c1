package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A policy officer of a municipality with twenty-four recommendations to answer before the council meets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnsweringInTheBrowserTest {

    private static final int ASKED = 24;
    private static final int SMALL = 320;
    private static final int LARGE = 1280;
    private static final String REGION = "JZ26";
    private static final String MUNICIPALITY = "GM0321";
    private static final String ACCOUNT = "voorbeeldlader";

    private Platform platform;
    private Chromium chromium;
    private BrowserContext desk;
    private String review;
    private int total;

    @BeforeAll
    void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        desk = chromium.stranger();
        recommend();
    }

    @AfterAll
    void close() {
        desk.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void what_waits_is_a_list_with_the_day_on_which_it_must_be_ready() {
        Page page = chromium.open(desk, "/werk/beoordelingen", ACCOUNT);
        sound(page, "reviews");
        page.check("#gemeente-" + MUNICIPALITY);
        page.check("input[name=occasion][value=EVALUATION]");
        page.locator("main form button[type=submit]").last().click();
        page.waitForURL("**/werk/beoordelingen/*");
        review = page.url().replaceAll("[?#].*", "");
        total = page.locator(".rv-wall__tile").count();

        assertThat(total).isGreaterThanOrEqualTo(ASKED);
        assertThat(page.locator("h1")).hasText("0 van " + total + " beantwoord");
        sound(page, "review");
    }

    @Test
    @Order(2)
    void what_was_typed_is_kept_as_a_draft_without_a_button() {
        Page page = desk.newPage();
        page.navigate(review);
        page.fill("#rationale", "Wij beginnen met twee wijken.");
        assertThat(page.locator("#stand")).hasText("Bewaard als concept.");

        page.navigate(review + "?toon=concept");
        assertThat(page.locator(".rv-todo__item")).hasCount(1);
        page.locator(".rv-todo__item a").click();
        assertThat(page.locator("#rationale")).hasValue("Wij beginnen met twee wijken.");
        sound(page, "draft");
        press(page.locator("input[name=outcome][value=PARTIALLY_ACCEPTED]"), "Space");
        press(page.locator("#antwoordformulier .rv-actions button").first(), "Enter");

        assertThat(page.locator("h1")).hasText("1 van " + total + " beantwoord");
        page.navigate(review + "?toon=concept");
        assertThat(page.locator(".rv-todo__item")).hasCount(0);
    }

    @Test
    @Order(3)
    void and_all_the_others_get_one_answer_with_five_keys() {
        Page page = desk.newPage();
        page.navigate(review);
        press(page.locator("button[name=alle]"), "Enter");
        assertThat(page.locator("h1")).containsText((total - 1) + " aanbevelingen");
        sound(page, "together");
        press(page.locator("input[name=outcome][value=OUT_OF_SCOPE]"), "Space");
        press(page.locator("main form .rv-actions button"), "Enter");
        assertThat(page.locator(".rv-errors")).isFocused();
        page.fill("#rationale", "Het Rijk gaat hierover.");
        press(page.locator("main form .rv-actions button"), "Enter");

        assertThat(page.locator("h1")).hasText(total + " van " + total + " beantwoord");
        page.navigate(review + "/sluiten");
        press(page.locator("main form button"), "Enter");
        assertThat(page.getByText("Deze beoordeling is gesloten")).isVisible();
        sound(page, "closed");
    }

    private static void press(Locator control, String key) {
        control.focus();
        control.press(key);
    }

    private static void sound(Page page, String name) {
        assertThat(Axe.violations(page)).isEmpty();
        for (int width : new int[] {SMALL, LARGE}) {
            page.setViewportSize(width, 900);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as(name + " at " + width).isEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens/answering-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    /** What was said in a meeting becomes as many recommendations, for one region. */
    private void recommend() {
        Consultation consultation = new Consultation(platform);
        assertThat(consultation.plan("Veel punten voor één gemeente").status()).isEqualTo(201);
        List<UUID> outcomes = consultation.capture(ASKED);
        consultation.endorse(outcomes, null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        Api editor = Api.of(platform, "editor");
        String arrived = "/v1/contributions?meeting=" + consultation.meeting;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(editor.all(arrived)).hasSize(ASKED));
        List<JsonNode> contributions = editor.all(arrived);
        for (int number = 0; number < ASKED; number++) {
            recommend(editor, consultation.theme(number), contributions.get(number));
        }
    }

    private static void recommend(Api editor, String theme, JsonNode contribution) {
        String path = "/v1/recommendations/" + UUID.randomUUID();
        Answer drafted = editor.put(
                path,
                Map.of(
                        "title",
                        "Punt " + contribution.get("position").asInt() + " van veel punten",
                        "text",
                        "Leg uit hoe lang het wachten duurt.",
                        "theme",
                        theme,
                        "regionCodes",
                        List.of(REGION),
                        "sources",
                        List.of(contribution.get("id").asText())));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        assertThat(editor.put(path + "/publication", Api.noContent(), drafted.etag())
                        .status())
                .isEqualTo(200);
    }
}
