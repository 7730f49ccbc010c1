package nl.regiovisie.recommendation.edition;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.recommendation.Calls;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class BrokenPressTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DOCUMENTS = "/v1/editions/{id}/documents";

    private final Press press = new Press();

    @BeforeEach
    void a_press_that_prints_no_reports() {
        QuarkusMock.installMockForType(press, DocumentMaker.class);
    }

    @Test
    void what_could_not_be_made_says_so_and_the_others_go_on() {
        UUID edition = made();

        given().get(DOCUMENTS + "/report/pdf", edition)
                .then()
                .statusCode(503)
                .contentType(containsString("application/problem+json"))
                .body("detail", containsString("kan nu niet gemaakt worden"));
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(states(edition, "SUMMARY")).hasSize(4).containsOnly("READY");
            assertThat(states(edition, "REPORT")).hasSize(4).containsOnly("FAILED");
        });
    }

    @Test
    void whoever_asks_again_begins_a_new_try() {
        UUID edition = made();
        given().get(DOCUMENTS + "/report/odt", edition).then().statusCode(503);

        press.broken = false;

        assertThat(given().get(DOCUMENTS + "/report/odt", edition).asString()).isEqualTo("REPORT ODT");
    }

    private static UUID made() {
        UUID id = UUID.randomUUID();
        Calls.editor()
                .body(Map.of("scope", "REGION", "regionCode", World.region()))
                .put("/v1/editions/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    private static List<String> states(UUID edition, String kind) {
        return given().get(DOCUMENTS, edition).jsonPath().getList("items.findAll { it.kind == '" + kind + "' }.state");
    }

    private static class Press extends DocumentMaker {

        private volatile boolean broken = true;

        Press() {
            super(null, null, null);
        }

        @Override
        byte[] make(Kind kind, Format format, String content) {
            if (broken && kind == Kind.REPORT) {
                throw new IllegalStateException("out of ink");
            }
            return (kind + " " + format).getBytes(UTF_8);
        }
    }
}
