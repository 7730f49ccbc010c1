package nl.regiovisie.gateway.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import java.util.Map;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.web.published.PublicRegionsTest;
import nl.regiovisie.gateway.work.FakeServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PublicRegionsTest.WithCache.class)
@WithTestResource(FakeServices.class)
class KeptPagesTest extends PageTest {

    private static final String CALENDAR = "GET /v1/calendar";

    @Test
    void a_page_is_made_once_for_all_visitors() {
        Response first = visit("/regios/JZ25?gemeente=GM0197", Map.of());
        long asked = services.count(CALENDAR);
        Response second = visit("/regios/JZ25?gemeente=GM0197", Map.of());

        assertThat(second.asString()).isEqualTo(first.asString()).contains("Achterhoek");
        assertThat(services.count(CALENDAR)).isEqualTo(asked);
    }

    @Test
    void who_is_signed_in_gets_a_page_of_their_own_that_nobody_keeps() {
        String version = visit("/regios/JZ25?gemeente=GM1509", Map.of()).header("ETag");

        Response own = visit("/regios/JZ25?gemeente=GM1509", Map.of("Test-Role", "editor", "If-None-Match", version));

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.asString()).contains("Nel de Vries");
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(visit("/regios/JZ25?gemeente=GM1509", Map.of()).asString()).doesNotContain("Nel de Vries");
    }

    @Test
    void each_language_has_a_page_of_its_own() {
        visit("/regios/JZ25?gemeente=GM1876", Map.of());

        Response english = visit("/regios/JZ25?gemeente=GM1876", Map.of("Cookie", "taal=en"));

        assertThat(english.asString()).contains("lang=\"en\"");
        assertThat(visit("/regios/JZ25?gemeente=GM1876", Map.of()).asString()).contains("lang=\"nl\"");
    }

    private static Response visit(String address, Map<String, String> headers) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .accept("text/html")
                .headers(headers)
                .get(address);
    }
}
