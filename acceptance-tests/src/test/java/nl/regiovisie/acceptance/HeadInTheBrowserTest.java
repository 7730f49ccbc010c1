package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands above every page: the other language, and on a phone the menus. */
class HeadInTheBrowserTest {

    private static Platform platform;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void whoever_chooses_english_stays_where_they_are_and_keeps_it_also_at_work() {
        try (BrowserContext council = chromium.stranger()) {
            Page page = chromium.open(council, "/regios?jaar=2026", null);
            assertThat(heading(page)).containsText("Nederland heeft");

            button(page, "English").press("Enter");
            assertThat(page).hasURL(platform.address() + "/regios?jaar=2026");
            assertThat(heading(page)).containsText("The Netherlands has");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            Sound.assertSound(page, "regions-in-english");

            Page work = chromium.open(council, "/werk", "council");
            assertThat(work).hasTitle(Pattern.compile("Your work.*"));
            assertThat(link(work, "Sign out")).isVisible();

            button(work, "Nederlands").click();
            assertThat(work).hasTitle(Pattern.compile("Uw werk.*"));
            page.reload();
            assertThat(heading(page)).containsText("Nederland heeft");
        }
    }

    @Test
    void on_a_phone_a_menu_opens_over_the_page_and_closes_with_escape() {
        try (BrowserContext council = chromium.stranger()) {
            Page page = chromium.open(council, "/werk", "council");
            page.setViewportSize(320, 640);
            assertThat(link(page, "Agenda")).isHidden();

            button(page, "Menu").press("Enter");
            assertThat(link(page, "Agenda")).isVisible();
            page.keyboard().press("Escape");
            assertThat(link(page, "Agenda")).isHidden();
            assertThat(button(page, "Menu")).isFocused();

            button(page, "Uw werk").press("Enter");
            link(page, "Onze inbreng").click();
            assertThat(page).hasURL(platform.address() + "/werk/inbreng");
        }
    }

    @Test
    void on_a_wide_screen_the_menus_are_always_there() {
        try (BrowserContext visitor = chromium.stranger()) {
            Page page = chromium.open(visitor, "/", null);

            assertThat(link(page, "Agenda")).isVisible();
            assertThat(page.locator(".rv-menubutton:visible")).hasCount(0);
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** In the head: the foot has some of the same. */
    private static Locator link(Page page, String name) {
        return page.locator("header")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
