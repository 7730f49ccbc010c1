package nl.regiovisie.gateway.web;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.gateway.work.FakeServices;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;

/** Pages as a visitor without an account gets them, on recorded answers of the services. */
public abstract class PageTest {

    public static final String RECOMMENDATION = "ff6c5011-07fb-3a5d-9502-e7c3cecc6097";
    public static final String CONTRIBUTION = "47f3ed05-8732-3fd6-aa58-e28ee9d4b676";
    public static final String SENT_IN = "0190a5d0-0000-7000-8000-00000000e001";
    public static final String MEETING = "39ff3e0d-ff27-352a-9838-61ae824904eb";

    /** The second edition of Achterhoek. */
    public static final String EDITION = "0190a5d0-0000-7000-8000-00000000ed02";

    public static final String BODY = "44fc5eab-460c-3874-96db-bf78a3767db4";

    public static final String EMPTY = "{\"items\":[],\"next\":null}";

    protected FakeServices services;

    @BeforeEach
    protected void recorded_answers() {
        services.forget();
        answer("/v1/regions", "regions");
        answer("/v1/municipalities", "municipalities");
        answer("/v1/regions/JZ25/municipalities", "municipalities-of-achterhoek");
        answer("/v1/visions", "visions");
        answer("/v1/visions/JZ25", "vision-of-achterhoek");
        answer("/v1/visions/JZ25/versions/2/sections", "sections-of-achterhoek");
        answer("/v1/visions/JZ25/versions/1/sections", "sections-of-achterhoek");
        answer("/v1/evaluation-moments", "evaluations-of-achterhoek");
        answer("/v1/calendar", "calendar-of-achterhoek");
        services.answer("GET /v1/passage-origins", EMPTY);
        answer("/v1/themes", "themes");
        answer("/v1/participant-roles", "participant-roles");
        answer("/v1/meeting-kinds", "meeting-kinds");
        answer("/v1/series", "series");
        answer("/v1/care-kinds", "care-kinds");
        answer("/v1/representation", "representation");
        answer("/v1/meetings/" + MEETING + "/report", "report");
        answer("/v1/meetings/" + MEETING + "/outcomes", "outcomes-of-meeting");
        services.answer("POST /v1/remark-lists", recording("remark-list"));
        answer("/v1/meetings", "meetings");
        answer("/v1/meetings/" + MEETING, "meeting");
        services.answer(
                "GET /v1/meetings/" + MEETING + "/registration-counts",
                "{\"meetingId\":\"" + MEETING + "\",\"seats\":40,\"registered\":3,\"waiting\":0}");
        services.answer("GET /v1/registrations", EMPTY);
        answer("/v1/figures", "figures");
        answer("/v1/open-data", "datasets-said");
        answer("/v1/summaries", "summaries");
        answer("/v1/summaries/JZ25", "summary-of-achterhoek");
        answer("/v1/regional-answers", "regional-answers-of-achterhoek");
        answer("/v1/editions", "editions");
        services.answer("GET /v1/editions/" + EDITION, """
            {"id":"%s","regionCode":"JZ25","name":"Achterhoek","number":2,"madeOn":"2026-11-24","example":true}\
            """.formatted(EDITION));
        services.answer("GET /v1/editions/" + EDITION + "/recipients", """
            {"items":[{"name":"Tweede Kamer","kind":"PARLIAMENT","on":"2026-11-25"},
            {"name":"VNG","kind":"ASSOCIATION","on":"2026-11-25","answeredOn":"2026-11-27","answer":"Wij bespreken dit."}],"next":null}\
            """);
        services.answer("GET /v1/letter-help", """
            {"kind":"SUPPORTER","letter":{"id":"%s","state":"DRAFT","body":{"id":"%s","name":"Raad"},"region":{"code":"JZ25","name":"Achterhoek"},
            "municipalities":[{"code":"GM0197","name":"Aalten"}],"comments":[],"followUps":[],"helpers":[],"version":0}}\
            """.formatted(EDITION, BODY));
        answer("/v1/recommendations", "recommendations");
        answer("/v1/recommendations/" + RECOMMENDATION, "recommendation");
        answer("/v1/recommendations/" + RECOMMENDATION + "/assessments", "assessments");
        services.answer("GET /v1/recommendations/" + RECOMMENDATION + "/stances", EMPTY);
        services.answer("GET /v1/recommendations/" + RECOMMENDATION + "/replies", EMPTY);
        services.answer("GET /v1/replies", EMPTY);
        services.answer("GET /v1/dialogues", EMPTY);
        services.answer("GET /v1/own-replies", EMPTY);
        answer("/v1/contributions", "contributions-of-recommendation");
        answer("/v1/contributions/" + CONTRIBUTION, "contribution");
        answer("/v1/topics", "topics");
        answer("/v1/search", "search");
        answer("/v1/own-submission", "submission-thread");
        answer("/v1/contributions/" + SENT_IN, "direct-contribution");
        answer("/v1/body-kinds", "body-kinds");
        answer("/v1/bodies", "bodies");
        answer("/v1/bodies/" + BODY, "body");
        answer("/v1/bodies/" + BODY + "/vacancies", "vacancies");
        answer("/v1/alliances", "alliances");
        answer("/v1/programmes", "programmes");
        answer("/v1/programmes/2026", "programme");
    }

    /** Lets an address give a recorded answer. */
    protected void answer(String path, String recording) {
        services.answer("GET " + path, recording(recording));
    }

    protected static String recording(String name) {
        try (InputStream file = PageTest.class.getResourceAsStream("/services/" + name + ".json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets an address answer as a service that is down. */
    protected void down(String path) {
        services.answer("GET " + path, 503, "");
    }

    protected Document page(String address) {
        return page(address, 200);
    }

    protected Document page(String address, int status) {
        return page(address, status, "nl");
    }

    /** @param language that the visitor chose */
    protected Document page(String address, int status, String language) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .cookie("taal", language)
                .accept("text/html")
                .get(address)
                .then()
                .statusCode(status)
                .extract()
                .asString());
    }
}
