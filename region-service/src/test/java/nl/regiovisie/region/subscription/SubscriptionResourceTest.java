package nl.regiovisie.region.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SubscriptionResourceTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/agenda/bevestigen\\?code=([\\w-]{43})");

    private final String address = UUID.randomUUID() + "@lezer.example";

    @Test
    void a_mail_with_a_link_confirms_and_the_link_keeps_saying_so() {
        ask(address, "JZ26").statusCode(202);

        String code = code();
        for (int time = 0; time < 2; time++) {
            post("confirmations", Map.of("code", code))
                    .statusCode(200)
                    .body("regionCode", equalTo("JZ26"))
                    .body("regionName", equalTo("Lekstroom"));
        }
        assertThat(mails().get(0).headers())
                .containsEntry("Subject", "Bevestig uw aanmelding voor de agenda van jeugdregio Lekstroom")
                .doesNotContainKey("List-Unsubscribe");
    }

    @Test
    void the_whole_country_is_a_calendar_too() {
        post("", Map.of("email", address)).statusCode(202);

        post("confirmations", Map.of("code", code()))
                .statusCode(200)
                .body("regionCode", nullValue())
                .body("regionName", nullValue());
    }

    @Test
    void the_answer_does_not_tell_whether_an_address_is_known_and_no_second_mail_goes() {
        String first = ask(address, "JZ26").statusCode(202).extract().asString();
        code();

        String second =
                ask(address.toUpperCase(), "JZ26").statusCode(202).extract().asString();

        assertThat(second).isEqualTo(first).isEmpty();
        await().during(java.time.Duration.ofSeconds(1)).until(() -> mails().size() == 1);
    }

    @Test
    void a_program_that_fills_in_everything_gets_the_same_answer_and_no_mail() {
        post("", Map.of("email", address, "website", "https://spam.example")).statusCode(202);

        await().during(java.time.Duration.ofSeconds(1)).until(() -> mails().isEmpty());
    }

    @Test
    void every_wrong_field_is_named() {
        post("", Map.of("email", "jan", "regionCode", "JZ99"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("email", "regionCode"));
        post("", Map.of()).statusCode(400).body("errors.field", contains("email"));
        post("", Map.of("email", address, "name", "Jan")).statusCode(400);
    }

    @Test
    void a_code_that_is_none_confirms_nothing_and_ends_nothing() {
        for (String door : List.of("confirmations", "departures")) {
            post(door, Map.of("code", "x".repeat(43))).statusCode(404).body("type", endsWith("/link-unknown"));
            post(door, Map.of("code", "x".repeat(101))).statusCode(400).body("errors.field", contains("code"));
            post(door, Map.of("code", "a\u0000b")).statusCode(400).body("errors.field", contains("code"));
            post(door, Map.of()).statusCode(400).body("errors.field", contains("code"));
        }
    }

    @Test
    void the_code_that_confirms_is_in_the_database_only_as_a_hash_and_ends_nothing() {
        ask(address, "JZ26");

        post("departures", Map.of("code", code())).statusCode(404);
    }

    @Test
    void a_steward_takes_over_a_list_and_no_one_else_does() {
        bringIn(List.of(entry(address, "JZ26"), entry(address, null), entry(address, "JZ26")))
                .statusCode(200)
                .body("added", equalTo(2))
                .body("known", equalTo(1))
                .body("left", equalTo(0));
        bringIn(List.of(entry(address, "JZ26"))).statusCode(200).body("known", equalTo(1));
        post("imports", Map.of()).statusCode(401);
    }

    @Test
    void a_list_with_an_error_is_taken_over_for_nothing() {
        bringIn(List.of(entry(address, "JZ26"), entry("jan", "JZ26"), entry(address, "JZ99")))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("subscribers[1].email", "subscribers[2].regionCode"));

        bringIn(List.of(entry(address, "JZ26"))).statusCode(200).body("added", equalTo(1));
    }

    private String code() {
        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        Matcher link = LINK.matcher(mails().get(0).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<Mailbox.Letter> mails() {
        return Mailbox.ofThisTest().to(address);
    }

    private static ValidatableResponse ask(String address, String region) {
        return post("", Map.of("email", address, "regionCode", region));
    }

    private static ValidatableResponse post(String door, Object body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/subscriptions" + (door.isEmpty() ? "" : "/" + door))
                .then();
    }

    private static ValidatableResponse bringIn(List<Map<String, String>> people) {
        return given().auth()
                .oauth2(Tokens.of("steward"))
                .contentType(ContentType.JSON)
                .body(Map.of("source", "Nieuwsbrief, 1 maart 2026", "subscribers", people))
                .post("/v1/subscriptions/imports")
                .then();
    }

    private static Map<String, String> entry(String address, String region) {
        return region == null ? Map.of("email", address) : Map.of("email", address, "regionCode", region);
    }
}
