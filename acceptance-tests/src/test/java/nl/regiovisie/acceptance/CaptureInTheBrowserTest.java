package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Writing down what a room says, with real browsers: without a network, with others, by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaptureInTheBrowserTest {

    private static final System.Logger LOG = System.getLogger(CaptureInTheBrowserTest.class.getName());
    private static final Path SCREENS = Path.of("target/screens");
    private static final String COPIES = """
            () => new Promise((resolve) => {
              const request = indexedDB.open("regiovisie");
              request.onsuccess = () => {
                const notes = request.result.transaction("notes").objectStore("notes").getAll();
                notes.onsuccess = () => resolve(notes.result.filter((note) => note.state === "sent").length);
              };
            })""";
    private static final int MINUTE = 60_000;

    private Platform platform;
    private Chromium chromium;
    private Consultation consultation;

    @BeforeAll
    void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @BeforeEach
    void plan() {
        consultation = new Consultation(platform);
        consultation.plan("Wie schrijft, die blijft");
    }

    @Test
    void thirty_items_survive_a_lost_network_a_reload_an_expired_session_and_a_killed_service() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            assertThat(page.locator("#zonder-netwerk")).isVisible();
            page.keyboard().press("Alt+q");
            assertThat(page.locator("#vraag")).isFocused();
            page.selectOption("#vraag", Consultation.QUESTION);
            page.keyboard().press("Alt+s");
            write(page, 0, 15);
            sent(page, 15);

            device.setOffline(true);
            write(page, 15, 23);
            page.reload();
            assertThat(page.locator("#aantal")).hasText("23 punten");
            assertThat(page.locator("#aantal-local")).hasText("8 op dit apparaat");
            page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve("capture-offline.png")));
            write(page, 23, 30);

            device.clearCookies();
            platform.kill("meeting-service");
            device.setOffline(false);
            assertThat(page.locator("[data-banner=signed-out]")).isVisible(patience());
            platform.awaitBack("meeting-service");
            capture(device).close();
            page.bringToFront();

            sent(page, 30);
        }
        assertThat(texts()).isEqualTo(points(30));
        assertThat(consultation.outcomes())
                .extracting(item -> item.get("question").asText())
                .containsOnly(Consultation.QUESTION);
    }

    @Test
    void twenty_items_are_written_by_keyboard_alone_in_less_than_twenty_seconds() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            long began = System.nanoTime();
            for (int number = 0; number < 20; number++) {
                page.keyboard().press("Alt+" + (number % 7 + 1));
                page.keyboard().press("Alt+w");
                page.keyboard().press("Control+a");
                page.keyboard().type("opv");
                page.keyboard().press("Alt+s");
                page.keyboard().type("Bel terug, punt " + number);
                page.keyboard().press("Enter");
            }
            long millis = millisSince(began);
            sent(page, 20);
            LOG.log(System.Logger.Level.INFO, "20 items by keyboard: {0} ms", millis);
            assertThat(millis).isLessThan(20_000);
        }
        assertThat(texts()).hasSize(20).startsWith("Bel terug, punt 0").endsWith("Bel terug, punt 19");
    }

    @Test
    void two_browsers_see_what_the_other_writes_within_a_second() {
        try (BrowserContext one = chromium.stranger();
                BrowserContext other = chromium.stranger()) {
            Page writing = capture(one);
            Page reading = capture(other);
            assertThat(writing.locator("#anderen")).isVisible(patience());
            List<Long> millis = new ArrayList<>();
            for (int number = 0; number < 12; number++) {
                Page from = number % 2 == 0 ? writing : reading;
                Page to = number % 2 == 0 ? reading : writing;
                from.keyboard().type(point(number));
                long began = System.nanoTime();
                from.keyboard().press("Enter");
                to.locator(".rv-item__text", new Page.LocatorOptions().setHasText(point(number)))
                        .waitFor();
                millis.add(millisSince(began));
            }
            millis = new ArrayList<>(millis.subList(2, 12)); // the first of each is before anything is warm
            Collections.sort(millis);
            LOG.log(System.Logger.Level.INFO, "written and seen by the other: {0} ms", millis);
            assertThat(millis.get(8)).as("nine in ten").isLessThan(1_000);
            reading.close();
            assertThat(writing.locator("#anderen"))
                    .isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(MINUTE));
        }
    }

    @Test
    void two_who_change_the_same_words_are_both_shown_and_neither_is_overwritten() {
        try (BrowserContext one = chromium.stranger();
                BrowserContext other = chromium.stranger()) {
            Page nel = capture(one);
            nel.keyboard().type("Bel elke maand.");
            nel.keyboard().press("Enter");
            Page bas = capture(other);
            assertThat(bas.locator("#aantal")).hasText("1 punt");
            for (Page page : List.of(nel, bas)) {
                page.keyboard().press("Alt+ArrowUp");
            }
            nel.locator("#tekst").fill("Bel elke week.");
            nel.keyboard().press("Enter");
            assertThat(bas.locator(".rv-item__text")).hasText("Bel elke week.");
            bas.locator("#tekst").fill("Bel elke dag.");
            bas.keyboard().press("Enter");

            Locator fix = bas.locator(".rv-item__fix");
            assertThat(fix).containsText("Bel elke dag.");
            assertThat(fix).containsText("Bel elke week.");
            assertThat(texts()).containsExactly("Bel elke week.");
            assertThat(Axe.violations(bas)).isEmpty();
            fix.locator("[data-act=mine]").click();
            assertThat(nel.locator(".rv-item__text")).hasText("Bel elke dag.");
        }
    }

    @Test
    void what_was_changed_in_one_item_is_kept_when_going_on_to_another() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            write(page, 0, 2);
            page.keyboard().press("Alt+ArrowUp");
            page.fill("#tekst", "Toch anders gezegd.");
            page.keyboard().press("Alt+ArrowUp");
            assertThat(page.locator("#tekst")).hasValue(point(0));
            page.keyboard().press("Escape");
            sent(page, 2);
        }
        assertThat(texts()).isEqualTo(List.of(point(0), "Toch anders gezegd."));
    }

    @Test
    void items_are_moved_split_and_joined_by_keyboard_and_undone() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            write(page, 0, 3);
            page.keyboard().press("Alt+ArrowUp");
            page.keyboard().press("Alt+Shift+ArrowUp");
            page.keyboard().press("Escape");
            assertThat(page.locator(".rv-item__text")).hasText(new String[] {point(0), point(2), point(1)});
            page.keyboard().press("Control+z");
            assertThat(page.locator(".rv-item__text")).hasText(new String[] {point(0), point(1), point(2)});

            page.keyboard().press("Alt+ArrowUp");
            page.keyboard().press("Alt+j");
            assertThat(page.locator("#aantal")).hasText("2 punten");
            page.keyboard().press("Control+z");
            page.keyboard().press("Alt+ArrowUp");
            page.keyboard().press("Home");
            IntStream.range(0, "Punt 2:".length())
                    .forEach(step -> page.keyboard().press("ArrowRight"));
            page.keyboard().press("Alt+k");
            assertThat(page.locator("#aantal")).hasText("4 punten");
            page.keyboard().press("Control+z");
            sent(page, 3);
        }
        assertThat(texts()).isEqualTo(points(3));
    }

    @Test
    void five_hundred_items_written_offline_arrive_once_and_in_order_though_the_service_is_killed_meanwhile() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            device.setOffline(true);
            write(page, 0, 500);
            assertThat(page.locator("#aantal-local")).hasText("500 op dit apparaat");
            long began = System.nanoTime();
            device.setOffline(false);
            page.waitForFunction(
                    "() => parseInt(document.getElementById('aantal-sent').textContent) >= 100",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(2 * MINUTE));
            platform.kill("meeting-service");
            platform.awaitBack("meeting-service");
            sent(page, 500);
            LOG.log(System.Logger.Level.INFO, "500 items sent, service killed: {0} ms", millisSince(began));
        }
        assertThat(texts()).isEqualTo(points(500));
    }

    @Test
    void two_tabs_of_one_device_lose_and_double_nothing() {
        try (BrowserContext device = chromium.stranger()) {
            Page one = capture(device);
            Page two = capture(device);
            device.setOffline(true);
            one.locator("#tekst").fill("Van het ene tabblad");
            one.keyboard().press("Enter");
            two.locator("#tekst").fill("Van het andere tabblad");
            two.keyboard().press("Enter");
            two.locator("#tekst").fill("Half getypt");
            assertThat(one.locator("#aantal")).hasText("2 punten");
            device.setOffline(false);
            one.bringToFront();
            sent(one, 2);
            assertThat(two.locator("#tekst")).hasValue("Half getypt");
        }
        assertThat(texts()).containsExactly("Van het ene tabblad", "Van het andere tabblad");
    }

    @Test
    void signing_out_takes_along_the_kept_page_and_the_copies_of_what_was_sent() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            assertThat(page.locator("#zonder-netwerk")).isVisible();
            write(page, 0, 2);
            sent(page, 2);
            Page list = chromium.open(device, "/werk/bijeenkomsten", "facilitator");
            page.close();
            list.locator("a[href='/uitloggen']").click();
            list.waitForURL(platform.address() + "/");

            assertThat((Integer) list.evaluate("async () => (await caches.keys()).length"))
                    .isZero();
            assertThat((Integer) list.evaluate(COPIES)).isZero();
            device.setOffline(true);
            Page offline = device.newPage();
            assertThatThrownBy(() -> offline.navigate(platform.address() + work("/vastleggen")))
                    .hasMessageContaining("net::ERR_");
        }
    }

    @Test
    void a_list_from_paper_is_looked_at_and_written_down_and_persons_are_shown() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = chromium.open(device, work("/invoer"), "facilitator");
            assertThat(Axe.violations(page)).isEmpty();
            page.fill("#text", "- Bel elke maand.\n- Mevrouw Jansen wacht op 06-12345678");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("h1")).hasText("Er komen 2 punten bij");
            assertThat(page.locator(".rv-item__marks")).containsText("een naam, een telefoonnummer");
            look(page, "list");
            page.locator("form[action$='/invoer/vastleggen'] button").click();
            assertThat(page.locator("#aantal")).hasText("2 punten");

            page.navigate(platform.address() + work("/personen"));
            assertThat(page.locator("mark")).hasText(new String[] {"Mevrouw Jansen", "06-12345678"});
            look(page, "persons");
        }
        assertThat(texts()).containsExactly("Bel elke maand.", "Mevrouw Jansen wacht op 06-12345678");
    }

    @Test
    void the_screen_of_the_room_shows_what_is_written_and_nothing_that_stays_inside() {
        try (BrowserContext device = chromium.stranger()) {
            Page page = capture(device);
            Page screen = chromium.open(device, work("/scherm"), "facilitator");
            screen.setViewportSize(1920, 1080);
            page.bringToFront();
            page.keyboard().press("Alt+v");
            page.keyboard().press("Alt+s");
            page.keyboard().type("Dit blijft binnen");
            page.keyboard().press("Enter");
            write(page, 0, 4);
            sent(page, 5);
            screen.bringToFront();

            assertThat(screen.locator(".rv-room__text").first()).hasText(point(3));
            assertThat(screen.locator(".rv-room__item")).hasCount(4);
            assertThat(screen.getByText("Dit blijft binnen")).hasCount(0);
            look(screen, "screen");
            look(page, "capture");
        }
    }

    /** Nothing wrong for those who see, hear or move otherwise, and no sideways scrolling on a small phone. */
    private static void look(Page page, String name) {
        assertThat(Axe.violations(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        assertThat(Axe.violations(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + "-dark.png")));
        page.setViewportSize(320, 800);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + "-320.png")));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(320);
    }

    private Page capture(BrowserContext device) {
        Page page = chromium.open(device, work("/vastleggen"), "facilitator");
        assertThat(page.locator("#tekst")).isFocused();
        return page;
    }

    private String work(String page) {
        return "/werk/bijeenkomsten/" + consultation.meeting + page;
    }

    private static void write(Page page, int from, int to) {
        IntConsumer one = number -> {
            page.keyboard().insertText(point(number));
            page.keyboard().press("Enter");
        };
        IntStream.range(from, to).forEach(one);
    }

    private static void sent(Page page, int count) {
        assertThat(page.locator("#aantal-sent"))
                .hasText(count + " verstuurd", new LocatorAssertions.HasTextOptions().setTimeout(4 * MINUTE));
    }

    private static LocatorAssertions.IsVisibleOptions patience() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE);
    }

    private List<String> texts() {
        return consultation.outcomes().stream()
                .filter(item -> !item.get("withdrawn").asBoolean())
                .map((JsonNode item) -> item.get("text").asText())
                .toList();
    }

    private static List<String> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(CaptureInTheBrowserTest::point)
                .toList();
    }

    private static String point(int number) {
        return "Punt " + number + ": leg uit hoe lang het wachten duurt.";
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
