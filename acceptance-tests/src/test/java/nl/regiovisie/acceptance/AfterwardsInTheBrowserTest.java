package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regiovisie.acceptance.Sound.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
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

/** After the meeting: publishing with a reason, remarks behind a private link, the report, its erratum, and who was heard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AfterwardsInTheBrowserTest {

    private static final Pattern LINK = Pattern.compile("/opmerkingen\\?code=[A-Za-z0-9_-]+");
    private static final String REASON = "De zaal moest eerder dicht.";
    private static final String MISSING = "Geen jongerenraad aan tafel";
    private static final String REMARK = "Het wachten duurde een jaar, geen maand.";
    private static final String ANSWER = "De lijst zegt nu: een jaar.";
    private static final String ERRATUM = "De bijeenkomst was in Houten.";
    private static final String TEXT = """
            # Wachten

            Er waren **negentien** mensen. <script>alert('x')</script>

            - [de brief](https://loc.example/brief)
            - [fout](javascript:alert(1))
            """;

    private Platform platform;
    private Chromium chromium;
    private BrowserContext desk;
    private Consultation asked;
    private Consultation reported;
    private String link;

    @BeforeAll
    void two_meetings_where_something_was_said() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        desk = chromium.stranger();
        asked = held("Wie erbij waren lezen na");
        reported = held("Wachten op hulp, met verslag");
    }

    @AfterAll
    void close() {
        desk.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void a_facilitator_mails_the_list_to_who_was_there() {
        String email = "deelnemer-" + UUID.randomUUID() + "@voorbeeld.example";
        Answer walkIn = facilitator()
                .put(
                        asked.path() + "/walk-ins/" + UUID.randomUUID(),
                        Map.of("name", "Sanne de Vries", "email", email, "role", "caregiver"));
        assertThat(walkIn.status()).as(walkIn.toString()).isIn(200, 201);

        Page page = chromium.open(desk, work(asked) + "/opmerkingen", "facilitator");
        assertThat(page.locator("#days")).hasValue("14");
        page.locator("main form button[type=submit]").click();

        assertThat(page.getByText("1 persoon kreeg de lijst.")).isVisible();
        link = linkTo(email);
    }

    @Test
    @Order(2)
    void who_was_there_remarks_behind_the_private_link_also_without_javascript() {
        try (BrowserContext phone = withoutScript()) {
            Page page = phone.newPage();
            page.navigate(platform.address() + link);
            page.locator("details summary").first().click();
            page.locator("details textarea").first().fill(REMARK);
            page.locator("details button[type=submit]").first().click();
            assertThat(page.getByText("Uw opmerking is bewaard.")).isVisible();
        }
        try (BrowserContext phone = chromium.stranger()) {
            Page page = chromium.open(phone, link, null);
            assertThat(page.getByText(REMARK).first()).isVisible();
            assertSound(page, "opmerkingen");
            page.navigate(platform.address() + "/opmerkingen?code=verzonnen");
            assertThat(page.getByText("Deze link werkt niet").first()).isVisible();
        }
    }

    @Test
    @Order(3)
    void the_facilitator_settles_it_and_the_answer_is_read_behind_the_link() {
        Page page = chromium.open(desk, work(asked) + "/opmerkingen", "facilitator");
        assertSound(page, "opmerkingen-behandelen");
        page.locator("input[value=TAKEN_OVER]").check();
        page.locator("textarea[id^=answer-]").fill(ANSWER);
        page.locator("section[id^=opmerking-] button[type=submit]").click();
        assertThat(page.getByText("Alle opmerkingen zijn behandeld")).isVisible();

        try (BrowserContext phone = chromium.stranger()) {
            assertThat(chromium.open(phone, link, null).getByText("Overgenomen: " + ANSWER))
                    .isVisible();
        }
    }

    @Test
    @Order(4)
    void what_the_group_did_not_come_to_is_published_with_the_reason_and_who_was_missing() {
        Page page = chromium.open(desk, work(reported) + "/publiceren", "facilitator");
        assertSound(page, "publiceren");
        page.fill("#count-client-council-member", "7");
        page.fill("#count-youth-council-member", "2");
        page.fill("#missing", MISSING);
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".rv-errors a[href='#reason']")).isVisible();
        page.fill("#reason", REASON);
        page.locator("main form button[type=submit]").click();
        assertThat(page.getByText(REASON)).isVisible();
        page.locator("main form button[type=submit]").click();

        assertThat(page.getByText("De uitspraken zijn gepubliceerd")).isVisible();
    }

    @Test
    @Order(5)
    void a_report_is_kept_while_it_is_typed_and_two_editors_see_one_another() {
        Page page = chromium.open(desk, work(reported) + "/verslag", "facilitator");
        page.fill("#text", TEXT);
        assertThat(page.locator("#stand")).hasText("Alles is bewaard.");

        facilitator().put(reported.path() + "/report", Map.of("text", "Van een ander"), "*");
        page.fill("#tips", "Begin met wat goed gaat.");
        assertThat(page.locator("#stand")).containsText("Iemand anders veranderde dit verslag ook.");
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator("#ander")).isVisible();
        assertThat(page.locator("#text")).hasValue(Pattern.compile(".*negentien.*", Pattern.DOTALL));
        assertSound(page, "verslag-schrijven");
        page.locator("button[name=publish]").click();
        assertThat(page.getByText("Mag dit verslag openbaar worden?")).isVisible();
        assertSound(page, "verslag-publiceren");
        page.locator("main form button[type=submit]").click();
        assertThat(page.getByText("Het verslag is openbaar")).isVisible();
    }

    @Test
    @Order(6)
    void and_is_corrected_by_an_erratum_that_everyone_sees_on_the_page_and_in_the_pdf() {
        Page page = chromium.open(desk, work(reported) + "/verslag", "facilitator");
        page.fill("#text", ERRATUM);
        page.fill("#reason", "De zaal is op het laatste moment veranderd.");
        page.locator("main form button[type=submit]").click();
        assertThat(page.getByText(ERRATUM)).isVisible();

        try (BrowserContext visitor = chromium.stranger()) {
            Page publicly = chromium.open(visitor, "/bijeenkomsten/" + reported.meeting + "/verslag", null);
            assertThat(publicly.getByText(ERRATUM)).isVisible();
            assertThat(publicly.getByText(MISSING)).isVisible();
            assertThat(publicly.getByText(REASON)).isVisible();
            assertThat(publicly.getByText("<script>alert('x')</script>")).isVisible();
            assertThat(publicly.locator(".rv-written a")).hasCount(1);
            assertSound(publicly, "verslag");
            APIResponse pdf = publicly.request().get(publicly.url() + ".pdf");
            assertThat(PdfText.of(pdf.body())).contains(ERRATUM, MISSING, REASON, "negentien");
        }
    }

    @Test
    @Order(7)
    void and_anyone_sees_who_was_heard_and_who_was_not() {
        try (BrowserContext visitor = chromium.stranger()) {
            Page page = chromium.open(visitor, "/gehoord?regio=" + Consultation.REGIONS.get(0), null);
            assertThat(page.locator("section[aria-labelledby=nog-niet]").getByText("Wethouders"))
                    .isVisible();
            assertThat(page.getByText(MISSING)).isVisible();
            assertSound(page, "gehoord");
        }
    }

    private Consultation held(String title) {
        Consultation consultation = new Consultation(platform);
        assertThat(consultation.plan(title).status()).isEqualTo(201);
        List<UUID> outcomes = consultation.capture(5);
        consultation.endorse(outcomes.subList(0, 4), outcomes.get(1));
        return consultation;
    }

    private Api facilitator() {
        return Api.of(platform, "facilitator");
    }

    private static String work(Consultation consultation) {
        return "/werk/bijeenkomsten/" + consultation.meeting;
    }

    private String linkTo(String email) {
        Mailbox mailbox = Mailbox.at(platform.mailbox());
        await().atMost(Duration.ofSeconds(30)).until(() -> !mailbox.to(email).isEmpty());
        String text = mailbox.to(email).get(0).text();
        Matcher found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    private BrowserContext withoutScript() {
        Browser browser = desk.browser();
        return browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
    }
}
