package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** Whether a page is sound for everyone. */
final class Sound {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final String STICKS_OUT = """
            () => [...document.querySelectorAll("main *")]
              .filter((element) => !element.closest(".rv-scroll, .wide, .rv-hidden, .rv-trap, details:not([open]) > :not(summary)"))
              .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
              .map((element) => element.outerHTML.slice(0, 80))""";

    private Sound() {}

    /** Axe finds nothing, and nothing sticks out at 320 pixels; with {@code -Dpictures} both are kept as pictures. */
    static void assertSound(Page page, String name) {
        assertThat(Axe.violations(page)).as(name).isEmpty();
        picture(page, name + "-1280");
        page.setViewportSize(320, 640);
        picture(page, name + "-320");
        assertThat(page.evaluate(STICKS_OUT)).as("at 320 px on " + name).isEqualTo(List.of());
        page.setViewportSize(1280, 900);
    }

    private static void picture(Page page, String name) {
        if (System.getProperty("pictures") != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        }
    }
}
