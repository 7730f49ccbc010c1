package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.testing.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A parent on a client council registers for a meeting, changes her mind twice, and the facilitator sees who comes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistrationInTheBrowserTest {

    private static final Pattern LINK = Pattern.compile("/aanmeldingen\\?code=[A-Za-z0-9_-]+");
    private static final String SANNE = "sanne-" + UUID.randomUUID() + "@voorbeeld.example";
    private static final int SMALL = 320;
    private static final int LARGE = 1280;

    private Platform platform;
    private Chromium chromium;
    private BrowserContext visitor;
    private String meeting;

    @BeforeAll
    void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        visitor = chromium.stranger();
        meeting = plan();
    }

    @AfterAll
    void close() {
        visitor.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void she_registers_from_the_page_of_the_meeting_and_a_mistake_keeps_what_she_typed() {
        Page page = chromium.open(visitor, "/bijeenkomsten/" + meeting, null);
        sound(page, "meeting");
        page.getByText("Meld u aan").click();
        sound(page, "register");
        page.fill("#name", "Sanne de Vries");
        page.fill("#email", "sanne, zonder apenstaart");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator(".rv-errors")).isFocused();
        sound(page, "register-mistake");
        assertThat(page.locator("#name")).hasValue("Sanne de Vries");
        page.fill("#email", SANNE);
        page.selectOption("#role", "client-council-member");
        page.check("#needs-WHEELCHAIR");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("h1")).hasText("Kijk in uw mail");
        sound(page, "sent");
    }

    @Test
    @Order(2)
    void the_link_in_her_mail_shows_how_to_take_part_and_lets_her_withdraw_and_come_back() {
        Page page = chromium.open(visitor, link("U bent aangemeld"), null);
        assertThat(page.getByText("U bent aangemeld en hebt een plaats.")).isVisible();
        assertThat(page.getByText("https://overleg.example/zaal")).isVisible();
        sound(page, "own");

        page.getByText("Afmelden").click();
        assertThat(page.getByText("U bent afgemeld.")).isVisible();
        sound(page, "withdrawn");
        page.getByText("Toch weer aanmelden").click();

        assertThat(page.getByText("U bent aangemeld en hebt een plaats.")).isVisible();
    }

    @Test
    @Order(3)
    void she_says_on_whose_behalf_she_comes() {
        Page page = chromium.open(visitor, link("U bent aangemeld"), null);
        page.getByText("Wijzigen").click();
        sound(page, "change");
        page.check("input[name=capacity][value=BODY]");
        page.fill("#organisation", "Raad De Wollen Want");
        page.locator("main form button[type=submit]").click();

        assertThat(page.getByText("Raad De Wollen Want")).isVisible();
    }

    @Test
    @Order(4)
    void the_facilitator_ticks_her_by_keyboard_and_adds_somebody_at_the_door() {
        Page page = chromium.open(chromium.stranger(), "/werk/bijeenkomsten/" + meeting + "/deelnemers", "facilitator");
        sound(page, "participants");
        page.locator("table input[type=checkbox]").first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(page.getByText("1 deelnemer is aangevinkt.")).isVisible();

        page.fill("#name", "Wim Wethouder");
        page.selectOption("#role", "alderman");
        page.getByText("Zet erbij").click();

        assertThat(page.getByText("2 deelnemers zijn aangevinkt.")).isVisible();
        sound(page, "participants-ticked");
    }

    @Test
    @Order(5)
    void a_changed_link_is_a_page_that_helps() {
        Page page = chromium.open(visitor, "/aanmeldingen?code=veranderd", null);

        assertThat(page.getByText("Open de laatste mail")).isVisible();
        sound(page, "gone");
    }

    /** Nothing wrong by axe, nothing wider than the smallest phone; and pictures to look at. */
    private static void sound(Page page, String name) {
        assertThat(Axe.violations(page)).isEmpty();
        for (int width : new int[] {SMALL, LARGE}) {
            page.setViewportSize(width, 900);
            Object overflow =
                    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(overflow).as(name + " at " + width).isEqualTo(0);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screens/registration-" + name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    private String link(String subject) {
        Mailbox mailbox = Mailbox.at(platform.mailbox());
        await().atMost(Duration.ofSeconds(30)).until(() -> letter(mailbox, subject) != null);
        Matcher link = LINK.matcher(letter(mailbox, subject).text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Mailbox.Letter letter(Mailbox mailbox, String subject) {
        return mailbox.to(SANNE).stream()
                .filter(letter -> letter.headers().get("Subject").startsWith(subject))
                .findFirst()
                .orElse(null);
    }

    private String plan() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", "Aanmelden in de browser");
        plan.put("kind", "REGIONAL");
        plan.put("mode", "ONLINE");
        plan.put("regionCodes", List.of("JZ22"));
        plan.put("startsAt", "2033-03-01T19:30:00+01:00");
        plan.put("endsAt", "2033-03-01T21:30:00+01:00");
        plan.put("seats", 8);
        plan.put("onlineLink", "https://overleg.example/zaal");
        Api facilitator = Api.of(platform, "facilitator");
        assertThat(facilitator.put("/v1/meetings/" + id, plan).status()).isEqualTo(201);
        return id;
    }
}
