package nl.regiovisie.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A member of a client council sees what became of what was said, up to the words in the regional vision. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedThreadInTheBrowserTest {

    private static final String TITLE = "De rode draad van één zin";
    private static final String PASSAGE = "Elke jongere die wacht, hoort binnen een week hoe lang het nog duurt.";
    private static final String VISION = "/v1/visions/JZ22/versions/1";
    private static final String UTRECHT = "GM0344";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID passage = UUID.randomUUID();
    private final UUID recommendation = UUID.randomUUID();
    private Platform platform;
    private Chromium chromium;
    private Consultation consultation;
    private UUID sentence;

    @BeforeAll
    void from_a_sentence_to_a_vision() {
        platform = Platform.running();
        chromium = new Chromium(platform.address());
        consultation = new Consultation(platform);
        write();
        say();
        recommend();
        answer();
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void a_council_member_follows_one_sentence_from_the_meeting_to_the_vision_in_three_clicks() {
        try (BrowserContext council = chromium.stranger()) {
            Page page = chromium.open(council, "/bijeenkomsten/" + consultation.meeting, "council");

            click(page, "/uitspraken/" + sentence);
            click(page, "/aanbevelingen/" + recommendation);
            click(page, "#p-" + passage);

            assertThat(page).hasURL(Pattern.compile(".*/regios/JZ22/regiovisie/1#p-" + passage));
            Locator clause = page.locator("#p-" + passage);
            assertThat(clause).containsText(PASSAGE);
            assertThat(clause).isInViewport();
            Sound.assertSound(page, "red-thread-vision");
            assertThat(page.locator("main a[href^='/aanbevelingen/" + recommendation + "']")
                            .first())
                    .isVisible();
        }
    }

    /** @param end of the address of the link, of which the first is taken as a person would */
    private static void click(Page page, String end) {
        page.locator("main a[href$='" + end + "']").first().click();
    }

    private void write() {
        Api officer = Api.of(platform, "municipality");
        assertThat(officer.put(
                                VISION,
                                Map.of(
                                        "title",
                                        "Regiovisie",
                                        "periodFrom",
                                        "2027-01-01",
                                        "periodUntil",
                                        "2030-12-31",
                                        "regimeCode",
                                        "WVBJ-2026",
                                        "startedOn",
                                        "2026-01-05",
                                        "consultationOpens",
                                        LocalDate.now().minusDays(2).toString(),
                                        "consultationCloses",
                                        LocalDate.now().plusDays(30).toString()))
                        .status())
                .isEqualTo(201);
        Answer section = officer.put(
                VISION + "/sections/waiting-times",
                Map.of("title", "Wachttijden", "passages", List.of(Map.of("id", passage, "text", PASSAGE))));
        assertThat(section.status()).as(section.toString()).isEqualTo(201);
        for (String status : List.of("DRAFT", "CONSULTATION")) {
            Answer step = Api.of(platform, "steward")
                    .post(
                            VISION + "/steps",
                            Map.of(
                                    "status",
                                    status,
                                    "onDay",
                                    LocalDate.now().minusDays(1).toString()),
                            "*");
            assertThat(step.status()).as(step.toString()).isEqualTo(200);
        }
    }

    private void say() {
        consultation.plan(TITLE);
        List<UUID> outcomes = consultation.capture(1);
        sentence = outcomes.get(0);
        consultation.endorse(outcomes, null);
        assertThat(consultation.publish().status()).isEqualTo(200);
        await().atMost(PATIENCE)
                .until(() -> Api.anonymous(platform)
                                .get("/v1/contributions/" + sentence)
                                .status()
                        == 200);
    }

    private void recommend() {
        Api editor = Api.of(platform, "editor");
        Answer draft = editor.put(
                "/v1/recommendations/" + recommendation,
                Map.of(
                        "title",
                        TITLE,
                        "text",
                        "Vertel jongeren hoe lang zij nog wachten.",
                        "theme",
                        consultation.theme(0),
                        "regionCodes",
                        List.of("JZ22"),
                        "sources",
                        List.of(sentence)));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(editor.put("/v1/recommendations/" + recommendation + "/publication", Api.noContent(), draft.etag())
                        .status())
                .isEqualTo(200);
    }

    private void answer() {
        Api officer = Api.of(platform, "municipality");
        UUID review = UUID.randomUUID();
        Answer opened = officer.put(
                "/v1/reviews/" + review,
                Map.of(
                        "municipalityCode",
                        UTRECHT,
                        "regionCode",
                        "JZ22",
                        "occasion",
                        "ADJUSTMENT",
                        "visionVersion",
                        "JZ22-v1"));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        await().atMost(PATIENCE).untilAsserted(() -> {
            Answer answered = officer.put(
                    "/v1/reviews/" + review + "/assessments/" + recommendation,
                    Map.of("outcome", "ACCEPTED", "passages", List.of(passage)));
            assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
        });
        Answer closed = Reviewing.close(officer, review);
        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
    }
}
