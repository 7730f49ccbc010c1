package nl.regiovisie.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong, a client gets a problem (RFC 9457) that says in Dutch what to do. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "postgresql,kafka"))
class ProblemsTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void an_unknown_path() {
        problem(given().get("/v1/nothing").then(), 404, "not-found");
    }

    @Test
    void a_trailing_slash() {
        problem(given().get("/v1/echoes/").then(), 404, "not-found");
    }

    @Test
    void a_method_that_the_path_does_not_know() {
        problem(given().delete("/v1/echoes").then(), 405, "method-not-allowed");
    }

    @Test
    void a_body_of_another_kind() {
        problem(given().contentType("text/csv").body("a;b").post("/v1/echoes").then(), 415, "unsupported-media-type");
    }

    @Test
    void an_answer_of_another_kind() {
        problem(given().accept("text/csv").get("/v1/echoes").then(), 406, "not-acceptable");
    }

    @Test
    void a_body_that_is_no_json() {
        problem(post("{\"text\": "), 400, "invalid-json");
    }

    @Test
    void no_body_at_all() {
        problem(post(""), 400, "invalid-request");
    }

    @Test
    void a_body_that_is_too_large() {
        problem(post("{\"text\": \"" + "x".repeat(20_000) + "\"}"), 413, "too-large");
    }

    @Test
    void an_id_that_is_none() {
        problem(given().get("/v1/echoes/no-uuid").then(), 404, "not-found");
    }

    @Test
    void all_wrong_fields_are_named_at_once() {
        problem(post("{\"text\": \" \", \"parts\": [{\"name\": \"a\"}, {\"name\": \"\"}]}"), 400, "invalid-request")
                .body("errors.field", contains("parts[1].name", "text"))
                .body("errors.message", not(contains(emptyString())));
    }

    @Test
    void a_field_that_does_not_exist() {
        problem(post("{\"text\": \"a\", \"parts\": [], \"colur\": \"RED\"}"), 400, "invalid-request")
                .body("errors.field", contains("colur"));
    }

    @Test
    void a_value_that_is_not_among_the_choices_is_told_which_they_are() {
        problem(post("{\"text\": \"a\", \"parts\": [], \"colour\": \"GREEN\"}"), 400, "invalid-request")
                .body("errors[0].field", equalTo("colour"))
                .body("errors[0].message", containsString("RED, BLUE"));
    }

    @Test
    void a_day_that_does_not_exist() {
        problem(post("{\"text\": \"a\", \"parts\": [], \"on\": \"2026-02-30\"}"), 400, "invalid-request")
                .body("errors.field", contains("on"));
    }

    @Test
    void our_own_mistake_shows_no_cause_but_names_its_log_line() {
        String body = problem(given().get("/v1/echoes/broken").then(), 500, "unexpected")
                .body("instance", startsWith("urn:uuid:"))
                .extract()
                .asString();

        assertThat(body).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void a_caller_without_a_token_where_one_is_needed() {
        problem(given().get("/v1/echoes/mine").then(), 401, "not-signed-in")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void a_token_that_is_none_is_refused_even_where_none_is_needed() {
        problem(given().auth().oauth2("nonsense").get("/v1/echoes/mine").then(), 401, "not-signed-in");
        problem(given().auth().oauth2("nonsense").get("/v1/echoes").then(), 401, "not-signed-in");
    }

    @Test
    void a_caller_with_another_role() {
        problem(
                given().auth()
                        .oauth2(Tokens.of("editor"))
                        .get("/v1/echoes/mine")
                        .then(),
                403,
                "not-allowed");
    }

    @Test
    void an_endpoint_without_a_decision_is_closed_to_everyone() {
        given().get("/v1/echoes/undecided").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("steward"))
                .get("/v1/echoes/undecided")
                .then()
                .statusCode(403);
    }

    @Test
    void the_right_caller_is_known_by_what_the_token_says() {
        given().auth()
                .oauth2(Tokens.of("municipality"))
                .get("/v1/echoes/mine")
                .then()
                .statusCode(200)
                .body("[0]", notNullValue())
                .body("[1]", equalTo("GM0344"));
    }

    @Test
    void every_answer_has_the_version_and_the_security_headers() {
        for (String path : new String[] {"/v1/echoes", "/v1/nothing", "/v1/echoes/", "/v1/echoes/mine"}) {
            given().get(path)
                    .then()
                    .header("API-Version", "1.0.0")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Request-Id", notNullValue())
                    .header("X-Powered-By", nullValue());
        }
    }

    @Test
    void a_request_id_that_is_brought_comes_back_unless_it_could_forge_a_log_line() {
        given().header("X-Request-Id", "abcdef-123456")
                .get("/v1/echoes")
                .then()
                .header("X-Request-Id", "abcdef-123456");
        given().header("X-Request-Id", "a b c d e f g")
                .get("/v1/echoes")
                .then()
                .header("X-Request-Id", not("a b c d e f g"));
    }

    @Test
    void a_page_with_a_next_one_links_to_it() {
        given().queryParam("limit", 1)
                .get("/v1/echoes")
                .then()
                .header("Link", "</v1/echoes?limit=1&cursor=more>; rel=\"next\"");
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/echoes")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(PROBLEM)
                .body("type", endsWith("/problems/" + code))
                .body("status", equalTo(status))
                .body("title", not(emptyString()))
                .body("detail", not(emptyString()));
    }
}
