package nl.regiovisie.gateway.work;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import nl.regiovisie.gateway.web.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutStack.class)
@WithTestResource(FakeServices.class)
class MessagePageTest extends PageTest {

    private static final String ID = "0190a5d0-0000-7000-8000-000000000001";
    private static final String ADDRESS = "/raden/" + BODY + "/bericht";
    private static final String SEND = "POST /v1/bodies/" + BODY + "/messages";

    @Test
    void the_page_of_a_body_leads_to_the_form_when_it_can_be_reached() {
        assertThat(page("/raden/" + BODY).select("a[href=" + ADDRESS + "]")).hasSize(1);

        services.answer(
                "GET /v1/bodies/" + BODY, recording("body").replace("\"contactable\":true", "\"contactable\":false"));

        assertThat(page("/raden/" + BODY).select("a[href=" + ADDRESS + "]")).isEmpty();
        assertThat(page(ADDRESS).select("main form[method=post]")).isEmpty();
    }

    @Test
    void the_field_for_robots_is_out_of_sight_for_everyone_else() {
        Document form = page(ADDRESS);

        assertThat(form.select(".rv-trap[aria-hidden=true] input[tabindex=-1][autocomplete=off]"))
                .hasSize(1);
    }

    @Test
    void a_message_is_sent_as_it_was_typed_by_anyone() {
        services.answer(SEND, 202, "");

        send(typed()).statusCode(303).header("Location", containsString(ADDRESS + "?verstuurd=ja"));

        assertThat(services.last(SEND).body())
                .isEqualTo("{\"id\":\"" + ID + "\",\"name\":\"Jan\",\"email\":\"jan@voorbeeld.example\","
                        + "\"text\":\"Dag, mag ik meedoen?\",\"subject\":null}");
        assertThat(page(ADDRESS + "?verstuurd=ja").select("[role=status]").text())
                .isEqualTo("Uw bericht is onderweg naar de raad.");
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost() {
        services.answer(
                SEND,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"email\",\"message\":\"Dit is geen e-mailadres.\"}]}");

        send(typed())
                .statusCode(400)
                .body(containsString("href=\"#email\""))
                .body(containsString("Dag, mag ik meedoen?"))
                .body(containsString("value=\"" + ID + "\""));
    }

    @Test
    void too_many_messages_are_told_so() {
        services.answer(SEND, 429, "{\"title\":\"Rustig\",\"status\":429,\"detail\":\"U stuurde al 5 berichten.\"}");

        send(typed()).statusCode(429).body(containsString("U stuurde al 5 berichten."));
    }

    @Test
    void what_was_typed_cannot_become_markup() {
        services.answer(
                SEND,
                400,
                "{\"title\":\"Onjuist\",\"status\":400,\"errors\":[{\"field\":\"text\",\"message\":\"Nee.\"}]}");
        Map<String, String> typed = typed();
        typed.put("text", "</textarea><script>alert(1)</script>");

        send(typed).body(not(containsString("<script>alert")));
    }

    private static Map<String, String> typed() {
        Map<String, String> form = new HashMap<>();
        form.put("id", ID);
        form.put("name", "Jan");
        form.put("email", "jan@voorbeeld.example");
        form.put("text", "Dag, mag ik meedoen?");
        form.put("subject", "");
        return form;
    }

    private static ValidatableResponse send(Map<String, String> form) {
        return given().redirects().follow(false).formParams(form).post(ADDRESS).then();
    }
}
