package nl.regiovisie.region.vacancy;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.region.body.BodyApi.OF_COUNCIL;
import static nl.regiovisie.region.body.BodyApi.as;
import static nl.regiovisie.region.body.BodyApi.hidden;
import static nl.regiovisie.region.body.BodyApi.listed;
import static nl.regiovisie.region.body.BodyApi.ofCouncil;
import static nl.regiovisie.region.body.BodyApi.steward;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class VacancyResourceTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    Pool pool;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void ready() {
        BodyApi.ready();
    }

    @Test
    void members_place_a_vacancy_and_everyone_reads_it() {
        ofCouncil("Raad die mensen zoekt");

        as("council")
                .body(facts())
                .put(OF_COUNCIL + "/vacancies/" + id)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        as("council").body(facts()).put(OF_COUNCIL + "/vacancies/" + id).then().statusCode(200);

        given().get(OF_COUNCIL + "/vacancies").then().statusCode(200).body("items.id", hasItem(id.toString()));
    }

    @Test
    void a_filled_vacancy_is_gone_for_others_and_kept_for_those_who_keep_the_body() {
        String body = listed("Raad die vond");
        steward().body(facts()).put(body + "/vacancies/" + id);
        given().get(body).then().body("vacancies", is(1));

        steward().delete(body + "/vacancies/" + id).then().statusCode(200).body("state", is("FILLED"));
        steward().delete(body + "/vacancies/" + id).then().statusCode(200);

        given().get(body + "/vacancies").then().body("items", hasSize(0));
        given().get(body).then().body("vacancies", is(0));
        steward().get(body + "/vacancies").then().body("items.state", contains("FILLED"));
    }

    @Test
    void an_expired_vacancy_disappears_by_itself() {
        String body = listed("Raad waar het over is");
        steward().body(facts()).put(body + "/vacancies/" + id);

        pool.preparedQuery("update vacancy set until = $1 where id = $2")
                .executeAndAwait(Tuple.of(TODAY.minusDays(1), id));

        given().get(body + "/vacancies").then().body("items", hasSize(0));
        given().get(body).then().body("vacancies", is(0));
        steward().get(body + "/vacancies").then().body("items.state", contains("EXPIRED"));
    }

    @Test
    void bad_input_is_named_and_nothing_is_stored() {
        String body = listed("Raad met een fout");
        Map<String, Object> wrong = Map.of("title", " ", "text", "x".repeat(5001), "until", "2020-01-01");

        steward()
                .body(wrong)
                .put(body + "/vacancies/" + id)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("title", "text", "until"));
        given().get(body + "/vacancies").then().body("items", hasSize(0));
        given().get(hidden("Verborgen") + "/vacancies").then().statusCode(404);
    }

    @Test
    void a_vacancy_of_another_body_is_out_of_reach() {
        String theirs = listed("Raad van hen");
        String ours = listed("Raad van ons twee");
        steward().body(facts()).put(theirs + "/vacancies/" + id);

        steward()
                .header("If-Match", "*")
                .body(facts())
                .put(ours + "/vacancies/" + id)
                .then()
                .statusCode(409)
                .body("type", endsWith("vacancy-elsewhere"));
        as("council")
                .body(facts())
                .put(theirs + "/vacancies/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        as("council").delete(theirs + "/vacancies/" + id).then().statusCode(403);
    }

    @Test
    void a_change_says_which_version_it_is_based_on() {
        String body = listed("Raad die wijzigt");
        steward().body(facts()).put(body + "/vacancies/" + id);
        Map<String, Object> other = Map.of("title", "Voorzitter", "text", "Doe mee.", "until", TODAY.toString());

        steward()
                .body(other)
                .put(body + "/vacancies/" + id)
                .then()
                .statusCode(428)
                .body("current.title", is("Lid"));
        steward()
                .header("If-Match", "\"0\"")
                .body(other)
                .put(body + "/vacancies/" + id)
                .then()
                .statusCode(200);
        steward()
                .header("If-Match", "\"0\"")
                .body(facts())
                .put(body + "/vacancies/" + id)
                .then()
                .statusCode(412);
    }

    private static Map<String, Object> facts() {
        return Map.of(
                "title", "Lid", "text", "Doe mee.", "until", TODAY.plusDays(30).toString());
    }
}
