package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.regiovisie.acceptance.Sound.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A council asks on under the answer of a municipality, which answers back; an editor reads both before anyone else does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DialogueInTheBrowserTest {

    private static final UUID COUNCIL = UUID.fromString("44fc5eab-460c-3874-96db-bf78a3767db4");
    private static final String UTRECHT = "GM0344";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String question = "Wanneer merken gezinnen hier iets van? " + UUID.randomUUID();
    private final String reply = "Na de zomer, in alle wijken. " + UUID.randomUUID();
    private final UUID recommendation = UUID.randomUUID();
    private final String page = "/aanbevelingen/" + recommendation;
    private final String place = "/werk/reacties/" + recommendation + "/" + UTRECHT;
    private Platform platform;
    private Chromium chromium;
    private BrowserContext council;
    private BrowserContext editor;
    private BrowserContext officer;

    @BeforeAll
    void utrecht_answered_and_the_council_is_active_there() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        council = chromium.stranger();
        editor = chromium.stranger();
        officer = chromium.stranger();
        recommend();
        answer();
    }

    @AfterAll
    void close() {
        council.close();
        editor.close();
        officer.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void a_council_asks_on_under_an_answer() {
        Page read = chromium.open(council, "/werk/reacties", "council");
        read.navigate(platform.address() + page);
        Locator react = read.locator("a[href='" + place + "']");
        assertThat(react).isVisible();
        react.click();
        assertThat(read.locator("main")).containsText("Wij beginnen in twee wijken.");
        assertSound(read, "dialogue-write");

        say(read, question);
        assertThat(read.locator(".rv-notice").first()).isVisible();
        assertThat(read.locator("section[aria-labelledby=eigen]")).containsText(question);
        assertSound(read, "dialogue-sent");
    }

    @Test
    @Order(2)
    void until_an_editor_let_it_through_nobody_else_reads_it() {
        try (BrowserContext stranger = chromium.stranger()) {
            Page read = chromium.open(stranger, page, null);
            assertThat(read.locator("main")).not().containsText(question);
        }
        Page inbox = chromium.open(officer, "/werk/reacties", "municipality");
        assertThat(inbox.locator("main")).not().containsText(question);

        letThrough(question, "dialogue-queue");
    }

    @Test
    @Order(3)
    void the_municipality_sees_that_it_is_awaited_and_answers() {
        Page inbox = officer.newPage();
        inbox.navigate(platform.address() + "/werk/reacties");
        Locator waiting = inbox.locator("a[href^='" + place + "']");
        assertThat(waiting).hasText(question);
        assertSound(inbox, "dialogue-awaited");

        waiting.click();
        assertThat(inbox.locator("section[aria-labelledby=gesprek]")).containsText(question);
        say(inbox, reply);
        letThrough(reply, "dialogue-queue-again");
    }

    @Test
    @Order(4)
    void the_council_reads_the_answer_under_the_recommendation_and_the_municipality_is_awaited_no_more() {
        Page read = council.newPage();
        read.navigate(platform.address() + page);
        Locator answers = read.locator("#" + UTRECHT.toLowerCase(Locale.ROOT));
        assertThat(answers).containsText(question);
        assertThat(answers).containsText(reply);
        assertSound(read, "dialogue-read");

        Page inbox = officer.newPage();
        inbox.navigate(platform.address() + "/werk/reacties");
        assertThat(inbox.locator("a[href^='" + place + "']").filter(new Locator.FilterOptions().setHasText(question)))
                .hasCount(0);
    }

    /** Sends it with the keyboard. */
    private static void say(Page form, String words) {
        form.fill("#text", words);
        form.locator("main form .rv-actions button").focus();
        form.keyboard().press("Enter");
        form.waitForURL("**/werk/reacties?**");
    }

    private void letThrough(String words, String picture) {
        Page queue = chromium.open(editor, "/werk/moderatie/reacties", "editor");
        assertSound(queue, picture);
        queue.getByText(words).click();
        assertThat(queue.locator(".rv-said")).hasText(words);
        assertSound(queue, picture + "-one");
        String one = queue.url();
        queue.locator("input[name=verdict][value=PUBLISHED]").focus();
        queue.keyboard().press("Space");
        queue.locator("main form button[type=submit]").focus();
        queue.keyboard().press("Enter");
        queue.waitForURL(url -> !url.equals(one));
        queue.close();
    }

    private void recommend() {
        Consultation consultation = new Consultation(platform);
        assertThat(consultation.plan("Wat er onder een antwoord wordt gezegd").status())
                .isEqualTo(201);
        List<UUID> outcomes = consultation.capture(1);
        consultation.endorse(outcomes, null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> Api.anonymous(platform)
                                .get("/v1/contributions/" + outcomes.get(0))
                                .status()
                        == 200);
        Answer body = Api.of(platform, "steward")
                .put(
                        "/v1/bodies/" + COUNCIL,
                        Map.of(
                                "name",
                                "Cliëntenraad De Brug",
                                "kind",
                                "CLIENT_COUNCIL",
                                "municipalityCode",
                                UTRECHT,
                                "regionCodes",
                                List.of("JZ22")));
        assertThat(body.status()).as(body.toString()).isIn(200, 201, 412, 428);
        Api desk = Api.of(platform, "editor");
        Answer draft = desk.put(
                "/v1/recommendations/" + recommendation,
                Map.of(
                        "title",
                        "Zeg wanneer gezinnen er iets van merken",
                        "text",
                        "Noem een maand, en kom erop terug.",
                        "theme",
                        consultation.theme(0),
                        "regionCodes",
                        List.of("JZ22"),
                        "sources",
                        outcomes));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(desk.put("/v1/recommendations/" + recommendation + "/publication", Api.noContent(), draft.etag())
                        .status())
                .isEqualTo(200);
    }

    private void answer() {
        Api municipality = Api.of(platform, "municipality");
        UUID review = UUID.randomUUID();
        Answer opened = municipality.put(
                "/v1/reviews/" + review,
                Map.of("municipalityCode", UTRECHT, "regionCode", "JZ22", "occasion", "EVALUATION"));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        Answer answered = municipality.put(
                "/v1/reviews/" + review + "/assessments/" + recommendation,
                Map.of("outcome", "PARTIALLY_ACCEPTED", "rationale", "Wij beginnen in twee wijken."));
        assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
        assertThat(Reviewing.close(municipality, review).status()).isEqualTo(200);
    }
}
