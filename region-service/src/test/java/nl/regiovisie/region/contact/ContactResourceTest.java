package nl.regiovisie.region.contact;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.as;
import static nl.regiovisie.region.body.BodyApi.listed;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.region.body.Told;
import nl.regiovisie.testing.StackResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ContactResourceTest {

    private static final String SECRET = "geheim@raad.example";

    @Inject
    Pool pool;

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void an_address_goes_in_and_never_comes_out() {
        String body = listed("Raad met een adres");

        steward()
                .body(Map.of("email", SECRET))
                .put(body + "/contact")
                .then()
                .statusCode(200)
                .body("contactable", is(true))
                .body(not(containsString(SECRET)));
        steward().get(body).then().body(not(containsString(SECRET)));
        given().get("/v1/bodies?name=adres").then().body(not(containsString(SECRET)));
        steward().header("If-Match", "*").body(Map.of("listed", true)).put(body + "/directory-entry");
        try (Told told = new Told()) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(told.about(body.replace("/v1/bodies/", "")))
                            .hasSizeGreaterThan(1));
            assertThat(told.anywhere(SECRET)).isFalse();
        }
    }

    @Test
    void an_erased_address_is_gone_and_so_is_that_of_a_closed_body() {
        String erased = listed("Raad zonder adres");
        String closed = listed("Raad die dichtgaat");
        steward().body(Map.of("email", SECRET)).put(erased + "/contact");
        steward().body(Map.of("email", SECRET)).put(closed + "/contact");

        steward().delete(erased + "/contact").then().statusCode(200).body("contactable", is(false));
        steward().delete(erased + "/contact").then().statusCode(200);
        steward().header("If-Match", "*").delete(closed).then().statusCode(200);

        assertThat(kept(erased)).isZero();
        assertThat(kept(closed)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "raad",
                "raad@",
                "@raad.example",
                "raad@example",
                "a@b@c.example",
                "Raad <raad@raad.example>",
                "raad@raad.example\\r\\nBcc: x@y.example",
                "raad@raad.example."
            })
    void what_is_no_address_is_refused_without_being_repeated(String typed) {
        steward()
                .body("{\"email\":\"" + typed + "\"}")
                .put(listed("Raad met een fout adres") + "/contact")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("email"))
                .body("errors.message", not(containsString("raad@")));
    }

    @Test
    void only_a_steward_and_the_own_members_keep_it() {
        as("council")
                .body(Map.of("email", SECRET))
                .put(listed("Van een ander") + "/contact")
                .then()
                .statusCode(403);
        as("council").delete(listed("Ook van een ander") + "/contact").then().statusCode(403);
    }

    private long kept(String body) {
        return pool.preparedQuery("select count(*) from body_contact where body_id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(body.replace("/v1/bodies/", ""))))
                .iterator()
                .next()
                .getLong(0);
    }
}
