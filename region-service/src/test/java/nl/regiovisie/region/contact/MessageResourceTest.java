package nl.regiovisie.region.contact;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.hidden;
import static nl.regiovisie.region.body.BodyApi.listed;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MessageResourceTest {

    @Inject
    Pool pool;

    private final UUID id = UUID.randomUUID();
    private final String sender = id + "@voorbeeld.example";

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void a_message_is_queued_once_for_the_hidden_address_and_can_be_answered() {
        String body = reachable("Raad met post");

        send(body, message()).statusCode(202).body(is(""));
        send(body, message()).statusCode(202);

        assertThat(queued()).isEqualTo(1);
        Mailbox.Letter letter =
                Awaitility.await().until(this::letters, hasSize(1)).get(0);
        assertThat(letter.headers().get("Subject")).isEqualTo("Bericht voor Raad met post");
        assertThat(letter.text()).contains("Van: Jan {0}").contains("Hoe kan ik’s meedoen?");
        assertThat(keptAddresses()).isZero();
    }

    @Test
    void what_a_robot_sends_is_dropped_and_the_answer_is_the_same() {
        Map<String, Object> robot = message();
        robot.put("subject", "Koop nu");

        send(reachable("Raad met een robot"), robot).statusCode(202).body(is(""));

        assertThat(queued()).isZero();
    }

    @Test
    void everything_that_is_wrong_is_named_at_once_and_nothing_is_sent() {
        send(reachable("Raad met een fout"), Map.of("email", "x", "name", "a\nb"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("id", "name", "email", "text"));
    }

    @Test
    void only_a_body_that_everyone_sees_and_that_has_an_address_gets_messages() {
        send(hidden("Verborgen raad"), message()).statusCode(404);
        send(listed("Raad zonder adres"), message()).statusCode(409).body("type", endsWith("body-without-address"));
        send("/v1/bodies/" + UUID.randomUUID(), message()).statusCode(404);
    }

    @Test
    void one_sender_writes_five_times_an_hour() {
        String body = reachable("Raad met één schrijver");
        for (int sent = 0; sent < 5; sent++) {
            send(body, message(UUID.randomUUID(), sender.toUpperCase())).statusCode(202);
        }

        send(body, message()).statusCode(429).body("detail", containsString("5 berichten"));
        assertThat(queued()).isZero();
    }

    @Test
    void one_body_is_written_to_twenty_times_an_hour_whoever_writes() {
        String body = reachable("Raad met veel schrijvers");
        for (int sent = 0; sent < 20; sent++) {
            send(body, message(UUID.randomUUID(), UUID.randomUUID() + "@voorbeeld.example"))
                    .statusCode(202);
        }

        send(body, message()).statusCode(429);
        send(reachable("Raad ernaast"), message()).statusCode(202);
    }

    @Test
    void who_wrote_is_kept_as_a_hash() {
        send(reachable("Raad die vergeet"), message()).statusCode(202);

        assertThat(keptAddresses()).isZero();
    }

    private Map<String, Object> message() {
        return message(id, sender);
    }

    private static Map<String, Object> message(UUID id, String email) {
        Map<String, Object> message = new HashMap<>();
        message.put("id", id);
        message.put("name", "Jan {0}");
        message.put("email", email);
        message.put("text", "Hoe kan ik’s meedoen?");
        return message;
    }

    private static ValidatableResponse send(String body, Map<String, Object> message) {
        return given().contentType(ContentType.JSON)
                .body(message)
                .post(body + "/messages")
                .then();
    }

    private static String reachable(String name) {
        String body = listed(name);
        steward()
                .body(Map.of("email", "raad@raad.example"))
                .put(body + "/contact")
                .then()
                .statusCode(200);
        return body;
    }

    private int queued() {
        return pool.preparedQuery("select from mail where key = $1")
                .executeAndAwait(Tuple.of("body-message/" + id))
                .size();
    }

    /** Those that can be answered to the one who wrote. */
    private List<Mailbox.Letter> letters() {
        return Mailbox.ofThisTest().to("raad@raad.example").stream()
                .filter(letter -> sender.equals(letter.headers().get("Reply-To")))
                .toList();
    }

    /** How many rows of messages hold an address in any column. */
    private int keptAddresses() {
        return pool.preparedQuery("select from body_message m where m::text like '%@voorbeeld.example%'")
                .executeAndAwait()
                .size();
    }
}
