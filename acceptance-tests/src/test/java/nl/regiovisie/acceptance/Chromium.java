package nl.regiovisie.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real browser. Whoever sits behind it signs in as a person would. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final String address;
    private Browser shared;

    Chromium(String address) {
        this.address = address;
    }

    /** A browser that keeps what it stores in the folder, as the one on somebody's laptop does. */
    BrowserContext laptop(Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setHeadless(true)
                                .setArgs(QUIET)
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setViewportSize(1280, 900));
    }

    /** A browser that nobody used before: of one process, since contexts share nothing that a page can see. */
    BrowserContext stranger() {
        if (shared == null) {
            shared = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(QUIET));
        }
        return shared.newContext(new Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1280, 900)
                .setAcceptDownloads(true));
    }

    /** Opens a page of the platform; an account that must sign in first does so on Keycloak's own page. */
    Page open(BrowserContext context, String path, String account) {
        Page page = context.newPage();
        page.navigate(address + path);
        if (page.locator("#kc-login").count() > 0) {
            page.fill("#username", account);
            page.fill("#password", "demo");
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(address));
        }
        return page;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: install it, or name it in CHROMIUM"));
    }
}
