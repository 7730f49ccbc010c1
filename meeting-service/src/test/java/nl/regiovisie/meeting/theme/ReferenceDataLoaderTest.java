package nl.regiovisie.meeting.theme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReferenceDataLoaderTest {

    @BeforeEach
    void loaded() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void everyone_can_read_the_themes_in_order() {
        given().get("/v1/themes")
                .then()
                .statusCode(200)
                .body("items.findAll { it.position <= 4 }.position", contains(1, 2, 3, 4))
                .body("items.id", hasItem("vertrouwen-als-basis"));
    }

    @Test
    void everyone_can_read_the_roles_in_order() {
        given().get("/v1/participant-roles")
                .then()
                .statusCode(200)
                .body("items", hasSize(9))
                .body("items[0].plural", is("Leden van cliëntenraden"));
    }

    @Test
    void each_theme_and_role_is_told_once() {
        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> {
                assertThat(topic.events("nl.regiovisie.theme-registered.v1", ""))
                        .filteredOn(theme -> !theme.contains(ThemeTest.OWN) && !theme.contains(ThemeTest.RENAMED))
                        .hasSize(3);
                assertThat(topic.events("nl.regiovisie.participant-role-registered.v1", ""))
                        .hasSize(9);
            });
        }
    }
}
