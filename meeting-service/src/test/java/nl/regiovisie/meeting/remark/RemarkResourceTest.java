package nl.regiovisie.meeting.remark;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.endorse;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.planAhead;
import static nl.regiovisie.meeting.Api.publish;
import static nl.regiovisie.meeting.Api.quotation;
import static nl.regiovisie.meeting.Api.stored;
import static nl.regiovisie.meeting.Api.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the mail to who was there, to the report that waits until each remark has been settled. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RemarkResourceTest {

    private static final Pattern LINK = Pattern.compile("/opmerkingen\\?code=([A-Za-z0-9_-]+)");

    private String meeting;
    private String point;

    @BeforeEach
    void a_meeting_where_something_was_said() {
        Topic.regions("JZ22", "JZ26");
        meeting = stored(planAhead());
        String said = written(meeting, outcome("Wachten duurt te lang"));
        endorse(said);
        point = idOf(said);
        written(meeting, quotation("Blijft binnen", false));
    }

    @Test
    void only_who_was_there_gets_the_list_and_gets_it_once() {
        String present = somebody(true);
        String absent = somebody(false);

        open(14).then().statusCode(201).body("invited", is(1)).body("open", is(true));
        open(14).then().statusCode(200).body("invited", is(1));

        assertThat(mail(present).text()).contains("1. Wachten duurt te lang").doesNotContain("Blijft binnen");
        String late = somebody(true);
        open(14).then().statusCode(200).body("invited", is(2));
        mail(late);
        assertThat(Mailbox.ofThisTest().to(present))
                .filteredOn(RemarkResourceTest::isList)
                .hasSize(1);
        assertThat(Mailbox.ofThisTest().to(absent))
                .filteredOn(RemarkResourceTest::isList)
                .isEmpty();
    }

    @Test
    void behind_the_link_stands_the_list_and_a_remark_can_be_changed() {
        String code = invited();
        UUID id = UUID.randomUUID();

        look(code)
                .then()
                .statusCode(200)
                .body("items.text", contains("Wachten duurt te lang"))
                .body("open", is(true));
        String tag = remark(id, code, point, "Het was een jaar", null)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        remark(id, code, point, "Het was een jaar", null).then().statusCode(200);
        remark(id, code, point, "Twee jaar", null).then().statusCode(428);
        remark(id, code, point, "Twee jaar", tag).then().statusCode(200);
        remark(id, code, point, "Drie jaar", tag).then().statusCode(412).body("current.text", is("Twee jaar"));
        remark(UUID.randomUUID(), code, point, "Nog een", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("remark-exists"));
        remark(UUID.randomUUID(), code, null, "De lijst klopt", null).then().statusCode(201);

        look(code).then().body("items[0].remark.text", is("Twee jaar")).body("general.text", is("De lijst klopt"));
    }

    @Test
    void nobody_else_can_look_or_remark() {
        String code = invited();
        String changed = (code.startsWith("A") ? "B" : "A") + code.substring(1);

        look(changed).then().statusCode(404).body("type", endsWith("link-unknown"));
        remark(UUID.randomUUID(), changed, point, "Van een ander", null).then().statusCode(404);
        look(null).then().statusCode(400);
        as("facilitator2").get(meeting + "/remarks").then().statusCode(403);
        as("facilitator2").body("{}").put(meeting + "/remark-round").then().statusCode(403);
    }

    @Test
    void one_never_touches_the_remark_of_another() {
        String mine = invited();
        String theirs = invited();
        UUID id = UUID.randomUUID();
        remark(id, mine, point, "Van mij", null).then().statusCode(201);

        remark(id, theirs, point, "Van een ander", "*").then().statusCode(404);

        look(theirs).then().body("items[0].remark", nullValue());
        look(mine).then().body("items[0].remark.text", is("Van mij"));
    }

    @Test
    void a_remark_can_be_taken_back_by_who_made_it_and_a_repeat_changes_nothing() {
        String code = invited();
        UUID id = UUID.randomUUID();
        String tag = remark(id, code, point, "Het was een jaar", null).header("ETag");
        remark(id, code, point, "Twee jaar", tag).then().statusCode(200);

        takeBack(id, code, null).then().statusCode(428);
        takeBack(id, code, tag).then().statusCode(412).body("current.text", is("Twee jaar"));
        takeBack(id, code, "\"1\"").then().statusCode(204);
        takeBack(id, code, "\"1\"").then().statusCode(204);

        look(code).then().body("items[0].remark", nullValue());
        facilitator().get(meeting + "/remarks").then().body("items.id", not(hasItem(id.toString())));
        remark(UUID.randomUUID(), code, point, "Toch wel", null).then().statusCode(201);
    }

    @Test
    void a_remark_stays_when_somebody_else_or_somebody_too_late_takes_it_back() {
        String mine = invited();
        String theirs = invited();
        UUID id = UUID.randomUUID();
        remark(id, mine, point, "Van mij", null).then().statusCode(201);

        takeBack(id, theirs, "*").then().statusCode(404);
        takeBack(id, null, "*").then().statusCode(400);
        close();
        takeBack(id, mine, "*").then().statusCode(409).body("type", endsWith("round-closed"));

        look(mine).then().body("items[0].remark.text", is("Van mij"));
    }

    @Test
    void what_is_not_on_the_list_cannot_be_remarked_on() {
        String code = invited();

        remark(UUID.randomUUID(), code, UUID.randomUUID().toString(), "Wat?", null)
                .then()
                .statusCode(400)
                .body("errors.field", contains("outcomeId"));
        remark(UUID.randomUUID(), code, point, "a".repeat(2_001), null).then().statusCode(400);
    }

    @Test
    void after_the_period_the_list_can_be_read_and_nothing_can_be_added() {
        String code = invited();
        close();

        remark(UUID.randomUUID(), code, point, "Te laat", null)
                .then()
                .statusCode(409)
                .body("type", endsWith("round-closed"));
        look(code).then().statusCode(200).body("open", is(false));
        facilitator()
                .header("If-Match", "*")
                .body(Map.of("days", 60))
                .put(meeting + "/remark-round")
                .then()
                .statusCode(409);
    }

    @Test
    void a_report_waits_until_the_period_is_over_and_every_remark_is_settled() {
        String code = invited();
        UUID id = UUID.randomUUID();
        remark(id, code, point, "Het was een jaar", null);
        publish(meeting).then().statusCode(200);
        String tag = facilitator()
                .body(Map.of("text", "Verslag"))
                .put(meeting + "/report")
                .header("ETag");

        publishReport(tag).then().statusCode(409).body("type", endsWith("round-open"));
        close();
        publishReport(tag)
                .then()
                .statusCode(409)
                .body("type", endsWith("remarks-open"))
                .body("open", contains(id.toString()));
        settle(id, Map.of("verdict", "NOTED")).then().statusCode(400).body("errors.field", contains("answer"));
        settle(id, Map.of("verdict", "NOTED", "answer", "Dat staat er al."))
                .then()
                .statusCode(200);
        settle(id, Map.of("verdict", "NOTED", "answer", "Dat staat er al."))
                .then()
                .statusCode(200);
        settle(id, Map.of("verdict", "TAKEN_OVER")).then().statusCode(428);

        publishReport(tag)
                .then()
                .statusCode(200)
                .body("afterwards.remarks", is(1))
                .body("afterwards.takenOver", is(0));
        look(code).then().body("items[0].remark.settlement.answer", is("Dat staat er al."));
        given().get(meeting + "/report")
                .then()
                .body("afterwards.remarks", is(1))
                .body("text", not(is("Het was een jaar")));
    }

    @Test
    void without_anyone_to_ask_the_report_waits_for_nobody() {
        somebody(false);

        open(14).then().statusCode(409).body("type", endsWith("nobody-to-ask"));
        facilitator().get(meeting + "/remark-round").then().statusCode(404);
    }

    @Test
    void a_meeting_that_has_not_begun_has_nothing_to_remark_on() {
        String ahead = stored(planAhead());

        facilitator()
                .body("{}")
                .put(ahead + "/remark-round")
                .then()
                .statusCode(409)
                .body("type", endsWith("meeting-is-planned"));
    }

    @Test
    void whoever_is_forgotten_leaves_the_remark_and_no_link() {
        String email = somebody(true);
        open(14);
        String code = codeOf(email);
        remark(UUID.randomUUID(), code, point, "Het was een jaar", null).then().statusCode(201);

        as("steward")
                .body(Map.of("email", email))
                .post("/v1/data-subjects/erasures")
                .then()
                .statusCode(200);

        look(code).then().statusCode(404);
        facilitator().get(meeting + "/remarks").then().body("items.text", contains("Het was een jaar"));
    }

    /** @return the code of someone who was there and got the list */
    private String invited() {
        String email = somebody(true);
        Response opened = open(14);
        assertThat(opened.statusCode()).isIn(200, 201);
        return codeOf(email);
    }

    private String somebody(boolean present) {
        String email = "deelnemer-" + UUID.randomUUID() + "@voorbeeld.example";
        UUID id = UUID.randomUUID();
        json().body(Map.of("name", "Sanne de Vries", "email", email, "role", "caregiver", "needs", List.of()))
                .put(meeting + "/registrations/" + id);
        if (present) {
            String own = facilitator()
                    .get(meeting + "/registrations")
                    .jsonPath()
                    .getString("items.find { it.email == '" + email + "' }.id");
            facilitator().body(Map.of("present", true)).put(meeting + "/registrations/" + own + "/presence");
        }
        return email;
    }

    private Response open(int days) {
        return facilitator().body(Map.of("days", days)).put(meeting + "/remark-round");
    }

    private Response settle(UUID id, Map<String, Object> settlement) {
        return facilitator().body(settlement).put(meeting + "/remarks/" + id + "/settlement");
    }

    private Response publishReport(String tag) {
        return facilitator().header("If-Match", tag).put(meeting + "/report/publication");
    }

    private static Response look(String code) {
        return json().body(code == null ? Map.of() : Map.of("code", code)).post("/v1/remark-lists");
    }

    private static Response remark(UUID id, String code, String outcome, String text, String ifMatch) {
        Map<String, Object> draft = new HashMap<>(Map.of("code", code, "text", text));
        if (outcome != null) {
            draft.put("outcomeId", outcome);
        }
        RequestSpecification request = json().body(draft);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/v1/remarks/" + id);
    }

    private static Response takeBack(UUID id, String code, String ifMatch) {
        RequestSpecification request = code == null ? given() : given().header("Link-Code", code);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).delete("/v1/remarks/" + id);
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static String codeOf(String email) {
        String text = mail(email).text();
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static Mailbox.Letter mail(String email) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> Mailbox.ofThisTest().to(email).stream().anyMatch(RemarkResourceTest::isList));
        return Mailbox.ofThisTest().to(email).stream()
                .filter(RemarkResourceTest::isList)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isList(Mailbox.Letter letter) {
        return letter.text().contains("/opmerkingen?code=");
    }

    /** As if the days had passed. */
    private void close() {
        try (Connection connection = DriverManager.getConnection(
                        value("quarkus.datasource.jdbc.url"),
                        value("quarkus.datasource.username"),
                        value("quarkus.datasource.password"));
                var update = connection.prepareStatement("""
                        update remark_round set opened_at = opened_at - interval '15 days', closes_at = closes_at - interval '15 days'
                         where meeting_id = ?""")) {
            update.setObject(1, UUID.fromString(idOf(meeting)));
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String value(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
