package nl.regiovisie.region.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.regiovisie.region.body.BodyApi.as;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ImportResourceTest {

    private static final String HEADER = "name;kind;regions;provider;provider_kind;municipality;affiliated\n";

    @Inject
    Pool pool;

    private final String address = "/v1/body-imports/" + UUID.randomUUID();
    private final String name = "Ingelezen " + UUID.randomUUID();

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void a_preview_changes_nothing_and_applying_does_what_it_showed() {
        String file = HEADER + name + ";Cliëntenraad;JZ22;Aanbieder " + name + ";CARE_PROVIDER;;ja\n";
        String preview = upload(file)
                .statusCode(201)
                .body("added.name", contains(name))
                .body("providers", contains("Aanbieder " + name))
                .body("errors", hasSize(0))
                .extract()
                .path("preview");
        found().body("items", hasSize(0));

        apply(preview)
                .statusCode(200)
                .body("applied", is(true))
                .body("addedCount", is(1))
                .body("appliedAt", notNullValue());
        apply(preview).statusCode(200);

        found().body("items.name", contains(name))
                .body("items[0].listed", is(false))
                .body("items[0].contactable", is(false))
                .body("items[0].affiliated", is(true));
        assertThat(keptFiles()).isZero();
    }

    @Test
    void nothing_is_applied_while_there_is_an_error() {
        String preview = upload(HEADER + name + ";panel;JZ22;;;Utrecht;\nAndere;panel;JZ99;;;Utrecht;\n")
                .body("errors[0].line", is(3))
                .body("errors[0].column", is(3))
                .body("errors[0].name", is("regions"))
                .body("errorTotal", is(1))
                .extract()
                .path("preview");

        apply(preview)
                .statusCode(409)
                .body("type", endsWith("import-has-errors"))
                .body("current.errorTotal", is(1));
        found().body("items", hasSize(0));
    }

    @Test
    void what_changed_since_the_preview_is_shown_before_it_is_applied() {
        String file = HEADER + name + ";panel;JZ22;;;Utrecht;\n";
        String preview = upload(file).extract().path("preview");
        String other = "/v1/body-imports/" + UUID.randomUUID();
        String same = put(other, file).extract().path("preview");
        applyTo(other, same).statusCode(200);

        apply(preview).statusCode(412).body("current.unchanged", is(1)).body("current.added", hasSize(0));
        apply("another").statusCode(412);
    }

    @Test
    void the_same_file_again_is_no_change_and_another_one_names_the_version() {
        String file = HEADER + name + ";panel;JZ22;;;Utrecht;\n";
        upload(file).statusCode(201);
        upload(file).statusCode(200).header("ETag", "\"0\"");

        upload(file + "\n").statusCode(428);
    }

    @Test
    void a_known_body_is_changed_in_place_and_stays_listed() {
        String body = BodyApi.listed(name);
        String provider = steward().get(body).then().extract().path("provider.name");
        String preview = upload(HEADER + name + ";panel;JZ25;" + provider + ";;;nee\n")
                .body("changed.name", contains(name))
                .extract()
                .path("preview");

        apply(preview).statusCode(200).body("changedCount", is(1));

        steward()
                .get(body)
                .then()
                .body("kind.code", is("PANEL"))
                .body("regionCodes", contains("JZ25"))
                .body("listed", is(true));
    }

    @Test
    void a_name_that_was_given_up_can_be_imported_anew() {
        String file = HEADER + name + ";panel;JZ22;Aanbieder " + name + ";CARE_PROVIDER;;\n";
        apply(upload(file).extract().path("preview")).statusCode(200);
        String body = "/v1/bodies/" + found().extract().path("items[0].id");
        String provider = "/v1/providers/" + found().extract().path("items[0].provider.id");
        steward()
                .header("If-Match", "*")
                .body(Map.of("name", "Andere naam", "kind", "CARE_PROVIDER"))
                .put(provider)
                .then()
                .statusCode(200);

        String again = "/v1/body-imports/" + UUID.randomUUID();
        applyTo(again, put(again, file).body("addedCount", is(1)).extract().path("preview"))
                .statusCode(200);

        found().body("items", hasSize(2)).body("items.provider.name", hasItem("Andere naam"));
        steward().get(body).then().body("provider.name", is("Andere naam"));
    }

    @Test
    void bad_requests_are_refused() {
        steward().body("{}").put(address).then().statusCode(400).body("errors.field", contains("file"));
        steward().body("{\"file\":\"geen base64!\"}").put(address).then().statusCode(400);
        steward()
                .body("{}")
                .put(address + "/application")
                .then()
                .statusCode(400)
                .body("errors.field", contains("preview"));
        steward()
                .body("{\"preview\":\"x\"}")
                .put(address + "/application")
                .then()
                .statusCode(404);
        as("council").get(address).then().statusCode(403);
        upload("").statusCode(201).body("errorTotal", is(1));
    }

    private ValidatableResponse upload(String file) {
        return put(address, file);
    }

    private static ValidatableResponse put(String to, String file) {
        return steward()
                .body(Map.of("file", Base64.getEncoder().encodeToString(file.getBytes(UTF_8))))
                .put(to)
                .then();
    }

    private ValidatableResponse apply(String preview) {
        return applyTo(address, preview);
    }

    private static ValidatableResponse applyTo(String to, String preview) {
        return steward()
                .body(Map.of("preview", preview))
                .put(to + "/application")
                .then();
    }

    private ValidatableResponse found() {
        return steward().queryParam("name", name).get("/v1/bodies").then();
    }

    private long keptFiles() {
        return pool.preparedQuery("select count(*) from body_import where id = $1 and file is not null")
                .executeAndAwait(Tuple.of(UUID.fromString(address.replace("/v1/body-imports/", ""))))
                .iterator()
                .next()
                .getLong(0);
    }
}
