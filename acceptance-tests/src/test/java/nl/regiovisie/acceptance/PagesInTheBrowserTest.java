package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that can be reached by links is sound, for a visitor and for each role: whoever adds a page and a link to it
 * has it looked at. Of pages that differ only in what they are about, one is looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInTheBrowserTest {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String FILES = ".*\\.(pdf|ics|csv|xlsx|docx|odt|json|txt|zip)";

    private static final String LINKS = """
            () => [...document.querySelectorAll("a[href^='/']:not([download]), form[action^='/']:not([method=post])")]
              .map((one) => (one.getAttribute("href") ?? one.getAttribute("action")).replace(/#.*/, ""))""";

    /** Not pages, or the way out. */
    private static final List<String> NOT_HERE = List.of("/v1/", "/uitloggen", "/inloggen", "/assets/");

    private final Set<String> ofVisitors = new HashSet<>();
    private final SoftAssertions asVisitor = new SoftAssertions();
    private Chromium chromium;
    private String address;

    @BeforeAll
    void open() throws IOException, InterruptedException {
        Platform platform = Platform.running();
        address = platform.address();
        chromium = new Chromium(address);
        Consultation consultation = new Consultation(platform);
        consultation.plan("Om bij langs te gaan");
        consultation.endorse(consultation.capture(2), null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        ofVisitors.addAll(walk(null, "/", asVisitor));
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_visitor_finds_the_way_to_what_is_public() {
        asVisitor.assertAll();
        assertThat(ofVisitors)
                .contains(
                        "/",
                        "/regios",
                        "/regios/*",
                        "/aanbevelingen",
                        "/bijeenkomsten/*",
                        "/cijfers",
                        "/zoeken",
                        "/meepraten");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facilitator", "editor", "municipality", "council", "steward"})
    void whoever_signs_in_finds_work(String account) throws IOException, InterruptedException {
        SoftAssertions found = new SoftAssertions();
        assertThat(walk(account, "/werk", found)).as("pages of " + account).hasSizeGreaterThan(2);
        found.assertAll();
    }

    /**
     * @param found takes what is wrong with a page, so that the others are looked at too
     * @return the shapes of the addresses of pages that were looked at
     */
    private Set<String> walk(String account, String begin, SoftAssertions found)
            throws IOException, InterruptedException {
        String walker = account == null ? "visitor" : account;
        Markup markup = new Markup(walker);
        Set<String> shapes = new TreeSet<>(Set.of(begin));
        Deque<String> left = new ArrayDeque<>(List.of(begin));
        try (BrowserContext person = chromium.stranger()) {
            Page page = chromium.open(person, begin, account);
            // each page is looked at as the server sends it, not as the browser remembers it
            CDPSession network = person.newCDPSession(page);
            network.send("Network.enable");
            network.send("Network.setCacheDisabled", disabled());
            while (!left.isEmpty()) {
                String path = left.remove();
                Response answer = page.navigate(address + path);
                found.assertThat(answer.status()).as(path + " for " + walker).isEqualTo(200);
                String name = walker + shape(path).replace('/', '-').replace('*', 'x');
                markup.keep(name, answer.text());
                found.check(() -> Sound.assertSound(page, name));
                page.setViewportSize(1280, 900);
                for (String link : links(page)) {
                    if (!ofVisitors.contains(shape(link)) && shapes.add(shape(link))) {
                        left.add(link);
                    }
                }
            }
        }
        found.assertThat(markup.findings()).as("HTML of " + walker).isEmpty();
        System.out.printf("%s: %d pages %s%n", walker, shapes.size(), shapes);
        return shapes;
    }

    private static JsonObject disabled() {
        JsonObject disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        return disabled;
    }

    /** Where links lead to, and the forms that only ask. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        List<String> links = (List<String>) page.evaluate(LINKS);
        return links.stream()
                .filter(link -> NOT_HERE.stream().noneMatch(link::startsWith))
                .filter(link -> !link.replaceAll("\\?.*", "").matches(FILES))
                .toList();
    }

    /** What an address has in common with those of other things of the same kind. */
    private static String shape(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll(UUID, "*")
                .replaceAll("JZ\\d\\d", "*")
                .replaceAll("/\\d+", "/*");
    }
}
