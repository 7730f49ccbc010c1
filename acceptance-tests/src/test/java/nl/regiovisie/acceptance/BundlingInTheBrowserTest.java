package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regiovisie.acceptance.Sound.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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

/** From thirty things that were said to a recommendation that councils read, support, and that is replaced in the end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BundlingInTheBrowserTest {

    private static final int SAID = 30;
    private static final String TITLE = "Blijf een gezin bellen zolang het wacht";
    private static final String REMARK = "Noem ook pleegouders.";
    private static final UUID COUNCIL = UUID.fromString("44fc5eab-460c-3874-96db-bf78a3767db4");

    private Platform platform;
    private Chromium chromium;
    private BrowserContext editor;
    private BrowserContext council;
    private Consultation consultation;
    private String draft;

    @BeforeAll
    void thirty_things_were_said_and_published() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        editor = chromium.stranger();
        council = chromium.stranger();
        consultation = new Consultation(platform);
        assertThat(consultation.plan("Dertig uitspraken").status()).isEqualTo(201);
        List<UUID> outcomes = consultation.capture(SAID);
        consultation.endorse(outcomes, outcomes.get(4));
        assertThat(consultation.publish().status()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == SAID);
        Api.of(platform, "steward")
                .put(
                        "/v1/bodies/" + COUNCIL,
                        Map.of(
                                "name",
                                "Cliëntenraad De Brug",
                                "kind",
                                "CLIENT_COUNCIL",
                                "municipalityCode",
                                "GM0344",
                                "regionCodes",
                                List.of("JZ22")));
    }

    @AfterAll
    void close() {
        editor.close();
        council.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void an_editor_bundles_thirty_by_keyboard_alone_and_takes_a_step_back() {
        Page page = chromium.open(editor, desk(), "editor");
        assertSound(page, "bundling");
        tabTo(page, "input[name=bron]");
        tick(page, 10);
        page.keyboard().press("n");
        page.waitForURL("**/werk/bundelen/nieuw**");
        tabTo(page, "#title");
        page.keyboard().type(TITLE);
        tabTo(page, "#text");
        page.keyboard().type("Laat elk gezin vooraf weten hoe lang het duurt.");
        tabTo(page, "main form .rv-actions button");
        page.keyboard().press("Enter");
        page.waitForURL("**bewaard=ja");
        draft = page.url().replaceAll(".*/bundelen/|\\?.*", "");

        page.navigate(platform.address() + desk());
        String key = page.locator("[data-draft]", new Page.LocatorOptions().setHasText(TITLE))
                .locator("[data-key]")
                .getAttribute("data-key");
        tabTo(page, "input[name=bron]");
        tick(page, SAID - 10);
        page.keyboard().press(key);
        assertThat(page.locator(".rv-notice--done")).containsText("20 uitspraken toegevoegd aan");
        assertThat(waiting()).isZero();

        page.locator("[data-key=z]").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("erbij"));
        assertThat(waiting()).isEqualTo(SAID - 10);
        tabTo(page, "input[name=bron]");
        tick(page, SAID - 10);
        page.keyboard().press(key);
        assertThat(page.locator(".rv-notice--done")).isVisible();
        assertThat(waiting()).isZero();
        assertThat(recommendation().get("sources").size()).isEqualTo(SAID);
    }

    @Test
    @Order(2)
    void councils_read_it_before_it_is_public_and_the_editor_sees_what_they_say() {
        Page desk = chromium.open(editor, "/werk/bundelen/" + draft, "editor");
        assertSound(desk, "draft");
        desk.navigate(platform.address() + "/werk/bundelen/" + draft + "/leesronde");
        desk.locator("main form button[type=submit]").first().click();
        assertThat(desk.getByText("Nog geen reacties")).isVisible();

        Page reader = chromium.open(council, "/werk/leesronde", "council");
        assertSound(reader, "reading");
        reader.getByText(TITLE).click();
        reader.check("input[name=agrees][value=false]");
        reader.locator("main form .rv-actions button").click();
        assertThat(reader.locator(".rv-errors")).isVisible();
        reader.fill("#text", REMARK);
        assertSound(reader, "comment");
        reader.locator("main form .rv-actions button").click();
        assertThat(reader.locator(".rv-notice--done")).isVisible();

        desk.reload();
        assertThat(desk.getByText(REMARK)).isVisible();
        assertSound(desk, "round");
        desk.locator("form[action$='/sluiten'] button").click();
        desk.waitForURL("**/werk/bundelen/" + draft);
    }

    @Test
    @Order(3)
    void every_step_can_be_looked_at_and_sources_can_be_moved() {
        Page desk = chromium.open(editor, "/werk/bundelen/" + draft + "/eerder", "editor");
        assertThat(desk.locator("main ol > li").first()).isVisible();
        assertThat(desk.locator("main ol > li").count()).isGreaterThanOrEqualTo(3);
        assertSound(desk, "earlier");
        desk.navigate(platform.address() + "/werk/bundelen/" + draft + "/bronnen/verplaatsen");
        assertSound(desk, "move");
        desk.navigate(platform.address() + "/werk/breed-gedragen");
        assertSound(desk, "support-rule");
    }

    @Test
    @Order(4)
    void a_council_supports_what_is_public_and_everyone_sees_why_it_is_broad_or_not() {
        assertThat(Api.of(platform, "editor")
                        .put("/v1/recommendations/" + draft + "/publication", Map.of())
                        .status())
                .isEqualTo(200);
        Page page = chromium.open(council, "/werk/standpunten/" + draft, "council");
        page.check("input[name=position][value=SUPPORTS_WITH_REMARK]");
        page.fill("#remark", REMARK);
        assertSound(page, "stance");
        page.locator("main form .rv-actions button").first().click();
        page.waitForURL("**/aanbevelingen/**");

        assertThat(page.locator("section[aria-labelledby=steun]")).containsText("1 raad steunt dit");
        assertThat(page.locator("section[aria-labelledby=steun]")).containsText("Nog niet breed gedragen.");
        assertSound(page, "recommendation-with-stance");
    }

    @Test
    @Order(5)
    void a_new_text_takes_its_place_with_all_that_was_said() {
        Page desk = chromium.open(editor, "/werk/bundelen/nieuw?vervangt=" + draft, "editor");
        desk.fill("#title", TITLE + ", elke maand");
        desk.locator("button[name=publish]").click();
        desk.locator("main form button[type=submit]").click();
        desk.waitForURL("**/aanbevelingen/**");
        assertThat(desk.getByText("Komt in de plaats van")).isVisible();
        assertThat(desk.locator("section#bronnen")).containsText("nummer 29");

        desk.navigate(platform.address() + "/aanbevelingen/" + draft);
        assertThat(desk.locator(".rv-notice")).containsText("Vervangen op");
        assertSound(desk, "superseded");
    }

    private String desk() {
        return "/werk/bundelen?bijeenkomst=" + consultation.meeting;
    }

    private int waiting() {
        return Api.of(platform, "editor")
                .all("/v1/contributions?fate=WAITING&meeting=" + consultation.meeting)
                .size();
    }

    private JsonNode recommendation() {
        return Api.of(platform, "editor").get("/v1/recommendations/" + draft).body();
    }

    /** Ticks the first so many, beginning where the focus is. */
    private static void tick(Page page, int count) {
        for (int number = 0; number < count; number++) {
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
        }
    }

    /** With the tabulator only, as somebody without a mouse. */
    private static void tabTo(Page page, String selector) {
        for (int steps = 0; steps < 300; steps++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Nobody gets to " + selector + " by keyboard");
    }
}
