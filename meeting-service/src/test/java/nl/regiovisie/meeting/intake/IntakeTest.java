package nl.regiovisie.meeting.intake;

import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.held;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.written;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class IntakeTest {

    private String meeting;
    private String address;

    @BeforeEach
    void meeting() {
        Topic.regions("JZ22", "JZ26");
        meeting = held();
        address = meeting + "/outcome-imports/" + UUID.randomUUID();
    }

    @Test
    void a_look_changes_nothing() {
        facilitator()
                .body(list("- Een\n- Twee"))
                .post(meeting + "/outcome-imports")
                .then()
                .statusCode(200)
                .body("items.text", contains("Een", "Twee"))
                .body("errorTotal", is(0));

        facilitator().get(meeting + "/outcomes").then().body("items", hasSize(0));
    }

    @Test
    void a_list_is_written_down_once_after_what_was_there_however_often_it_is_sent() {
        written(meeting, outcome("Eerst"));

        facilitator()
                .body(list("Een\nTwee"))
                .put(address)
                .then()
                .statusCode(201)
                .body("added", is(2));
        facilitator()
                .body(list("Een\nTwee"))
                .put(address)
                .then()
                .statusCode(200)
                .body("added", is(0))
                .body("known", is(2));

        facilitator().get(meeting + "/outcomes").then().body("items.text", contains("Eerst", "Een", "Twee"));
    }

    @Test
    void nothing_is_written_down_when_anything_is_wrong() {
        facilitator()
                .body(list("tekst;thema\nGoed;vertrouwen-als-basis\nFout;geld"))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", endsWith("list-has-errors"))
                .body("current.errors.line", contains(3));

        facilitator().get(meeting + "/outcomes").then().body("items", hasSize(0));
    }

    @Test
    void what_holds_for_the_whole_list_is_checked_too() {
        facilitator()
                .body(Map.of("text", " ", "theme", "geen-thema"))
                .post(meeting + "/outcome-imports")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("text", "kind", "theme"));
    }

    @Test
    void another_facilitator_can_neither_look_nor_write() {
        as("facilitator2")
                .body(list("Een"))
                .post(meeting + "/outcome-imports")
                .then()
                .statusCode(403);
        as("facilitator2").body(list("Een")).put(address).then().statusCode(403);
    }

    private static Map<String, String> list(String text) {
        return Map.of("text", text, "kind", "TIP", "theme", "vertrouwen-als-basis");
    }
}
