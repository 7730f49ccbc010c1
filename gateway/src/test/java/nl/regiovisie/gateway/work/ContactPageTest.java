package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A steward chooses the municipality that speaks for a region. */
@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class ContactPageTest extends PageTest {

    private static final String FORM = "/werk/regios/JZ25/contactgemeente";
    private static final String CHOOSE = "PUT /v1/regions/JZ25/contact-municipality";

    @BeforeEach
    void doetinchem_speaks_for_the_region() {
        services.answer(
                "GET /v1/regions/JZ25",
                "{\"code\":\"JZ25\",\"displayName\":\"Achterhoek\",\"contactMunicipality\":{\"code\":\"GM0222\",\"name\":\"Doetinchem\"},\"version\":4}");
    }

    @Test
    void the_form_offers_the_municipalities_of_the_region() {
        Document form =
                Jsoup.parse(steward().get(FORM).then().statusCode(200).extract().asString());

        assertThat(form.select("input[name=municipalityCode]")).hasSize(8);
        assertThat(form.select("input[name=municipalityCode][checked]").val()).isEqualTo("GM0222");
    }

    @Test
    void a_choice_is_based_on_what_the_steward_saw() {
        services.answer(CHOOSE, "{}");

        steward()
                .formParam("municipalityCode", "GM0197")
                .formParam("validFrom", "2027-01-01")
                .formParam("version", "4")
                .post(FORM)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/regios/JZ25"));

        assertThat(services.last(CHOOSE).ifMatch()).isEqualTo("\"4\"");
        assertThat(services.last(CHOOSE).json().get("validFrom").asText()).isEqualTo("2027-01-01");
    }

    @Test
    void a_day_that_does_not_exist_is_named() {
        String again = steward()
                .formParam("municipalityCode", "GM0197")
                .formParam("validFrom", "2027-02-30")
                .formParam("version", "4")
                .post(FORM)
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(Jsoup.parse(again).text()).contains("Kies een dag die bestaat.");
    }

    @Test
    void nobody_else_chooses() {
        given().header(SignedIn.ROLE, "municipality")
                .accept("text/html")
                .get(FORM)
                .then()
                .statusCode(403);
    }

    private static RequestSpecification steward() {
        return given().header(SignedIn.ROLE, "steward")
                .accept("text/html")
                .redirects()
                .follow(false);
    }
}
