package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regiovisie.acceptance.Sound.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A council writes to its municipal council, a supporter reads along, and the letter goes out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LetterInTheBrowserTest {

    private static final String REGION = "JZ25";
    private static final String AALTEN = "GM0197";
    private static final String COUNCIL = "/v1/bodies/44fc5eab-460c-3874-96db-bf78a3767db4";

    private final String words = "Wij zien gezinnen die hun verhaal steeds opnieuw vertellen " + UUID.randomUUID();
    private final String advice = "Noem een voorbeeld " + UUID.randomUUID();
    private Platform platform;
    private Chromium chromium;
    private BrowserContext council;
    private String letter;
    private String link;

    @BeforeAll
    void a_council_in_a_region_with_a_recommendation() {
        platform = Platform.running();
        register();
        recommend();
        chromium = new Chromium(platform.address());
        council = chromium.stranger();
    }

    @AfterAll
    void close() {
        council.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void the_council_begins_a_letter_and_what_it_types_is_kept() {
        Page page = chromium.open(council, "/werk/brieven", "council");
        assertSound(page, "letters");
        page.selectOption(
                "#begin",
                page.locator("#begin option[value$='/" + REGION + "']").getAttribute("value"));
        page.getByText("Begin een brief").click();
        assertThat(page.locator("h1")).hasText("Brief aan de gemeenteraad");
        letter = page.url().replace(platform.address(), "");

        page.fill("#ownWords", words);
        page.locator("input[name=recommendationIds]").first().check();
        onlyTo(page, AALTEN);
        assertThat(page.locator("#stand")).hasText("Alles is bewaard.");
        assertSound(page, "letter-draft");

        Page again = chromium.open(council, letter, "council");
        assertThat(again.locator("#ownWords")).hasValue(words);
        assertThat(again.locator("input[name=recommendationIds]").first()).isChecked();
    }

    @Test
    @Order(2)
    void it_asks_its_supporter_who_says_something_without_an_account() {
        Page page = chromium.open(council, letter, "council");
        page.getByText("Maak een link").click();
        assertThat(page.locator("h1")).hasText("De link om mee te lezen");
        assertSound(page, "letter-link");
        link = page.locator("main a[href*=meelezen]").getAttribute("href").replaceAll("^https?://[^/]*", "");

        Page reading = chromium.open(chromium.stranger(), link, null);
        assertThat(reading.locator("h1")).containsText("vraagt u om mee te lezen");
        assertSound(reading, "letter-help");
        reading.locator("a[href^='/meelezen/brief']").first().click();
        assertThat(reading.getByText(words)).isVisible();
        assertThat(reading.getByText("Deze brief is nog niet af. Verstuur hem niet."))
                .isVisible();
        reading.goBack();
        reading.fill("#comment", advice);
        reading.locator("main form button[type=submit]").click();
        assertThat(reading.getByText("Uw opmerking is verstuurd naar de raad.")).isVisible();
    }

    @Test
    @Order(3)
    void the_council_settles_what_was_said_and_makes_the_letter_final() {
        Page page = chromium.open(council, letter, "council");
        assertThat(page.getByText(advice).first()).isVisible();
        page.locator("button[name=settle]").click();
        assertThat(page.locator("button[name=settle]")).hasCount(0);
        page.fill("#signature", "namens de raad, de voorzitter");
        page.locator("button[name=finish]").click();
        assertThat(page.locator("h1")).hasText("Is de brief af?");
        assertSound(page, "letter-finish");
        page.locator("main form button[type=submit]").click();

        assertThat(page.locator("h1")).containsText("Brief ");
        assertSound(page, "letter-final");
    }

    @Test
    @Order(4)
    void it_downloads_the_letter_with_everything_in_one_file() throws IOException {
        Page page = chromium.open(council, letter, "council");
        Locator all = page.locator("a[href$='.zip']").first();

        Download download = page.waitForDownload(() -> all.click());

        assertThat(download.suggestedFilename()).matches("brief-\\d+-aalten\\.zip");
        assertThat(names(download))
                .anyMatch(name -> name.matches("brief-\\d+-aalten\\.pdf"))
                .anyMatch(name -> name.endsWith(".docx"))
                .anyMatch(name -> name.endsWith(".odt"));
    }

    @Test
    @Order(5)
    void it_writes_down_that_it_was_sent_and_an_editor_sees_that() {
        Page page = chromium.open(council, letter, "council");
        page.locator("input[name=kind][value=SENT]").check();
        page.fill("#note", "Per post");
        page.locator("form[action$=vervolg] button[type=submit]").click();
        assertThat(page.locator("main li")
                        .filter(new Locator.FilterOptions().setHasText("Verstuurd"))
                        .first())
                .containsText("Per post");
        assertSound(page, "letter-after");

        Page desk = chromium.open(chromium.stranger(), letter, "editor");
        assertThat(desk.getByText("Per post")).isVisible();
        assertThat(desk.locator("form[action$=vervolg]")).hasCount(0);
        Page gone = chromium.open(chromium.stranger(), link, null);
        assertThat(gone.getByText("De raad heeft deze brief vastgesteld.")).isVisible();
    }

    /** Other stories have the same body, and each of them may be the first. */
    private void register() {
        Api steward = Api.of(platform, "steward");
        Map<String, Object> facts = Map.of(
                "name",
                "Cliëntenraad De Brug",
                "kind",
                "CLIENT_COUNCIL",
                "municipalityCode",
                "GM0344",
                "regionCodes",
                List.of("JZ22", REGION));
        if (steward.put(COUNCIL, facts).status() >= 400) {
            assertThat(steward.put(COUNCIL, facts, "*").status()).isEqualTo(200);
        }
    }

    private void recommend() {
        Consultation consultation = new Consultation(platform);
        assertThat(consultation.plan("Eén punt voor een brief").status()).isEqualTo(201);
        consultation.endorse(consultation.capture(1), null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        Api editor = Api.of(platform, "editor");
        String arrived = "/v1/contributions?meeting=" + consultation.meeting;
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(editor.all(arrived)).hasSize(1));
        String path = "/v1/recommendations/" + UUID.randomUUID();
        Answer drafted = editor.put(
                path,
                Map.of(
                        "title",
                        "Laat gezinnen hun verhaal één keer vertellen",
                        "text",
                        "Geef elk gezin één vaste contactpersoon.",
                        "theme",
                        consultation.theme(0),
                        "regionCodes",
                        List.of(REGION),
                        "sources",
                        List.of(editor.all(arrived).get(0).get("id").asText())));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);
        assertThat(editor.put(path + "/publication", Api.noContent(), drafted.etag())
                        .status())
                .isEqualTo(200);
    }

    private static void onlyTo(Page page, String municipality) {
        for (Locator box : page.locator("input[name=municipalityCodes]").all()) {
            box.setChecked(municipality.equals(box.getAttribute("value")));
        }
    }

    private static List<String> names(Download download) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream bytes = download.createReadStream();
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
