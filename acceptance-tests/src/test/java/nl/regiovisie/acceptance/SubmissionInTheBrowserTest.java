package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A parent says something on a phone, without a name; an editor lets it through and bundles it; the parent follows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubmissionInTheBrowserTest {

    private static final int SMALL = 320;
    private static final int LARGE = 1280;
    private static final String PHONE = "06-12345678";

    private final String said = "Bel ons elke maand " + UUID.randomUUID();
    private final String title = "Bel wie wacht elke maand " + UUID.randomUUID();
    private Platform platform;
    private Chromium chromium;
    private BrowserContext phone;
    private BrowserContext desk;
    private String link;
    private String contribution;

    @BeforeAll
    void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        phone = chromium.stranger();
        desk = chromium.stranger();
    }

    @AfterAll
    void close() {
        phone.close();
        desk.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void a_parent_says_something_in_five_touches_and_gets_a_link_to_keep() {
        Page page = chromium.open(phone, "/", null);
        page.setViewportSize(SMALL, 640);
        page.getByText("Zeg het nu, in twee minuten").click();
        sound(page, "form");
        page.setViewportSize(SMALL, 640);

        page.check("input[name=kind][value=BOTTLENECK]");
        page.fill("#text", said + ", of op " + PHONE + ".");
        page.fill("#municipality", "utrecht");
        page.selectOption("#voicedBy", "caregiver");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("h1")).containsText("Dank u wel.");
        sound(page, "thanks");
        link = page.locator("main .rv-panel a").getAttribute("href");
    }

    @Test
    @Order(2)
    void a_mistake_keeps_what_was_typed() {
        Page page = chromium.open(phone, "/meepraten", null);
        page.setViewportSize(SMALL, 640);
        page.fill("#text", "Ik vergat de rest.");
        page.fill("#municipality", "Nergenshuizen");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors li")).hasCount(3);
        assertThat(page.locator(".rv-errors a[href='#kind']")).hasText("Wat wilt u zeggen? Vul dit in.");
        assertThat(page.locator("#text")).hasValue("Ik vergat de rest.");
        assertThat(page.locator("#municipality")).hasValue("Nergenshuizen");
        sound(page, "mistake");
    }

    @Test
    @Order(3)
    void until_somebody_read_it_nobody_else_can() {
        Page page = chromium.open(phone, link, null);

        assertThat(page.locator("h1")).hasText("Uw woorden wachten op een lezer");
        assertThat(page.getByText(said)).isVisible();
        sound(page, "waiting");
        assertThat(Api.anonymous(platform).all("/v1/contributions?fate=WAITING&region=JZ22"))
                .noneMatch(one -> one.get("text").asText().contains(said));
    }

    @Test
    @Order(4)
    void an_editor_sees_what_looks_like_personal_data_and_lets_other_words_through_by_keyboard() {
        Page page = chromium.open(desk, "/werk/moderatie", "editor");
        sound(page, "queue");
        page.getByText(said).click();
        assertThat(page.locator("mark")).containsText(PHONE);
        sound(page, "moderate");
        String moderated = page.url();

        page.locator("input[name=verdict][value=ACCEPTED]").focus();
        page.keyboard().press("Space");
        page.fill("#text", said + ".");
        page.locator("#theme").selectOption("passend-en-toegankelijk");
        page.check("#topic-ouderparticipatie");
        page.locator("main form button[type=submit]").focus();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(moderated));

        Page thread = chromium.open(phone, link, null);
        assertThat(thread.locator("h1")).hasText("Uw woorden staan op de site");
        sound(thread, "accepted");
        contribution = thread.locator("a[href^='/uitspraken/']")
                .first()
                .getAttribute("href")
                .replaceAll(".*/", "");
    }

    @Test
    @Order(5)
    void everyone_reads_the_words_that_were_let_through() {
        Page page = chromium.open(chromium.stranger(), "/uitspraken/" + contribution, null);

        assertThat(page.locator("blockquote").first()).containsText(said);
        assertThat(page.locator("blockquote footer").first()).containsText("geredigeerd");
        assertThat(page.content()).doesNotContain(PHONE);
        sound(page, "public");
    }

    @Test
    @Order(6)
    void the_editor_bundles_it_and_the_parent_sees_the_recommendation_behind_the_link() {
        Page page = chromium.open(desk, "/werk/bundelen/nieuw?bron=" + contribution, "editor");
        page.fill("#title", title);
        page.fill("#text", "Wie wacht, hoort elke maand hoe het ervoor staat.");
        page.locator("button[name=publish]").click();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).containsText(title);

        Page thread = chromium.open(phone, link, null);

        assertThat(thread.locator(".rv-thread").getByText(title)).isVisible();
        assertThat(thread.locator(".rv-thread__step[aria-current]")).containsText("gemeenten");
        sound(thread, "bundled");
    }

    @Test
    @Order(7)
    void the_parent_takes_the_words_back_and_the_recommendation_stays() {
        Page page = chromium.open(phone, link, null);
        page.getByText("Wis wat ik schreef").click();
        sound(page, "erase");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("Uw woorden zijn gewist");

        Page publicly = chromium.open(chromium.stranger(), "/uitspraken/" + contribution, null);

        assertThat(publicly.getByText("Op verzoek van de schrijver verwijderd.").first())
                .isVisible();
        assertThat(publicly.content()).doesNotContain(said);
        assertThat(publicly.getByText(title).first()).isVisible();
        sound(publicly, "erased");
    }

    /** Nothing wrong by axe, nothing wider than the smallest phone; and pictures to look at. */
    private static void sound(Page page, String name) {
        assertThat(Axe.violations(page)).isEmpty();
        for (int width : new int[] {LARGE, SMALL}) {
            page.setViewportSize(width, 900);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as(name + " at " + width).isEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens/submission-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }
}
