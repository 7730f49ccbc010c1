package nl.regiovisie.gateway.assets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class AssetsTest {

    @Inject
    Assets assets;

    @Test
    void an_asset_is_kept_for_ever_because_its_name_follows_from_its_content() {
        assertThat(assets.path("app.css")).matches("/assets/app-[0-9a-f]{12}\\.css");
        Response answer = as("identity").get(assets.path("app.css"));

        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.header("Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(answer.header("Content-Encoding")).isNull();
        assertThat(answer.asString()).contains(".rv-map", ".nl-button", "--voorbeeld-kleuren-violet-500");
    }

    @Test
    void a_browser_that_can_gets_it_compressed() {
        Response answer = as("gzip, deflate, br").get(assets.path("app.css"));

        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.asByteArray().length).isLessThan(30_000);
    }

    @Test
    void fonts_scripts_and_styles_come_from_here() {
        assertThat(as("identity").get(assets.path("app.js")).contentType()).isEqualTo("text/javascript; charset=utf-8");
        assertThat(as("identity")
                        .get(assets.path("faustina-latin-wght-normal.woff2"))
                        .contentType())
                .isEqualTo("font/woff2");
        assertThat(as("identity").get(assets.path("app.css")).asString()).doesNotContain("https://", "@import");
    }

    @Test
    void there_is_nothing_else() {
        assertThat(as("identity").get("/assets/manifest.json").statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> assets.path("other.css")).isInstanceOf(IllegalArgumentException.class);
    }

    private static RequestSpecification as(String encodings) {
        return given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encodings);
    }
}
