package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A meeting from a draft to a cancellation, as its facilitator and as anyone sees it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanningInTheBrowserTest {

    private static final String TITLE = "Samen eten en praten, in de browser";
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(40);
    private static final int PHONE = 320;

    private Platform platform;
    private Chromium chromium;
    private BrowserContext desk;
    private BrowserContext stranger;

    @BeforeAll
    void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        desk = chromium.stranger();
        stranger = chromium.stranger();
    }

    @AfterAll
    void close() {
        desk.close();
        stranger.close();
        chromium.close();
    }

    @Test
    void everyone_sees_what_became_of_a_meeting_and_nobody_sees_a_draft() {
        Page form = chromium.open(desk, "/werk/bijeenkomsten/nieuw", "facilitator");
        assertSound(form);
        fill(form);
        form.locator("button[name=draft]").click();
        form.waitForURL("**/werk/bijeenkomsten#*");
        String id = form.url().replaceAll(".*#", "");
        assertSound(form);
        assertThat(stranger.request()
                        .get(platform.address() + "/v1/meetings/" + id)
                        .status())
                .isEqualTo(404);

        change(id, "17.30");
        agendaSays(TITLE);
        assertThat(calendar(id)).contains("SEQUENCE:0", "STATUS:CONFIRMED");

        change(id, "18.00");
        agendaSays("Verplaatst");
        Page page = chromium.open(stranger, "/bijeenkomsten/" + id, null);
        saysSoon(page, page.locator("[role=status]").first(), "Verplaatst");
        assertSound(page);
        assertThat(calendar(id)).contains("SEQUENCE:1", "STATUS:CONFIRMED");

        callOff(id);
        agendaSays("Gaat niet door");
        saysSoon(page, page.locator("[role=status]").first(), "De kok is ziek.");
        assertSound(page);
        assertThat(calendar(id)).contains("SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void the_agenda_is_sound_as_a_list_as_a_month_and_on_a_phone() {
        for (String address : new String[] {"/agenda", "/agenda/maand", "/agenda?soort=TRAINING", "/bijeenkomsten"}) {
            assertSound(chromium.open(stranger, address, null));
        }
    }

    private void fill(Page form) {
        form.fill("#title", TITLE);
        form.check("input[name=kind][value=CONVERSATION]");
        form.check("#regio-JZ22");
        form.fill("#date", DAY.toString());
        form.fill("#start", "17.30");
        form.fill("#end", "19.30");
        form.fill("#seats", "12");
        form.fill("#minimum", "5");
        form.check("input[name=mode][value=PHYSICAL]");
        form.fill("#place", "Buurthuis Het Voorbeeld, Utrecht");
    }

    private void change(String id, String start) {
        Page form = chromium.open(desk, "/werk/bijeenkomsten/" + id + "/wijzigen", "facilitator");
        assertSound(form);
        form.fill("#start", start);
        form.locator("main form button.nl-button--primary").click();
        form.waitForURL("**/werk/bijeenkomsten#*");
    }

    private void callOff(String id) {
        Page form = chromium.open(desk, "/werk/bijeenkomsten/" + id + "/afzeggen", "facilitator");
        assertSound(form);
        form.fill("#reason", "De kok is ziek.");
        form.locator("main form button[type=submit]").click();
        form.waitForURL("**/bijeenkomsten/" + id);
    }

    /** Where the meeting stands in the month. */
    private void agendaSays(String words) {
        Page month = chromium.open(stranger, "/agenda/maand?maand=" + YearMonth.from(DAY), null);
        Locator meeting = month.locator(".rv-month li")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .last();
        saysSoon(month, meeting, words);
    }

    /** What visitors share is made once in a few seconds, so they see a change a moment later. */
    private static void saysSoon(Page page, Locator place, String words) {
        await().atMost(Duration.ofSeconds(15))
                .pollInSameThread()
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    page.reload();
                    return place.count() > 0 && place.textContent().contains(words);
                });
    }

    private String calendar(String id) {
        return stranger.request()
                .get(platform.address() + "/v1/meetings/" + id + "/calendar.ics")
                .text();
    }

    /** No barrier that axe can find, and nothing that a narrow screen cuts off. */
    private static void assertSound(Page page) {
        assertThat(Axe.violations(page)).as(page.url()).isEmpty();
        page.setViewportSize(PHONE, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(PHONE);
        page.setViewportSize(1280, 900);
    }
}
