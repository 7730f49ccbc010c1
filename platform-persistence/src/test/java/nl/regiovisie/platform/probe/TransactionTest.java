package nl.regiovisie.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

/** One way of transactions: change, event and audit line commit together, or none of them. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class TransactionTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void a_change_that_succeeds_leaves_its_row_and_its_audit_line() {
        long notes = count("note");
        long audited = count("audit_entry");

        given().queryParam("text", "note " + id)
                .put("/v1/notes/{id}", id)
                .then()
                .statusCode(204);

        assertThat(count("note")).isEqualTo(notes + 1);
        assertThat(count("audit_entry")).isEqualTo(audited + 1);
    }

    @Test
    void a_change_that_fails_at_the_end_leaves_nothing() {
        long notes = count("note");
        long audited = count("audit_entry");

        given().queryParam("text", "note " + id)
                .put("/v1/notes/{id}/failing", id)
                .then()
                .statusCode(500);

        assertThat(count("note")).isEqualTo(notes);
        assertThat(count("audit_entry")).isEqualTo(audited);
        assertThat(given().get("/v1/notes/{id}/effects", id).jsonPath().getList(""))
                .isEmpty();
    }

    @Test
    void a_use_case_that_throws_before_it_begins_is_a_500_too() {
        given().put("/v1/notes/{id}/throwing", id)
                .then()
                .statusCode(500)
                .body("instance", org.hamcrest.Matchers.startsWith("urn:uuid:"));
    }

    @Test
    void what_the_database_refuses_at_commit_is_a_409() {
        given().queryParam("text", "same " + id)
                .put("/v1/notes/{id}", id)
                .then()
                .statusCode(204);

        given().queryParam("text", "same " + id)
                .put("/v1/notes/{id}", UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", endsWith("/already-exists"));
    }

    @Test
    void an_event_outside_a_transaction_is_refused() {
        given().put("/v1/notes/{id}/outside", id).then().statusCode(500);

        assertThat(given().get("/v1/notes/{id}/effects", id).jsonPath().getList(""))
                .isEmpty();
    }

    static long count(String table) {
        return Long.parseLong(
                given().queryParam("table", table).get("/v1/notes/count").asString());
    }
}
