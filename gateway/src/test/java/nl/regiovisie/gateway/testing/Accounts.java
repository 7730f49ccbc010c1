package nl.regiovisie.gateway.testing;

import io.restassured.RestAssured;
import org.eclipse.microprofile.config.ConfigProvider;

/** Real access tokens of demonstration accounts that this API must not take. */
public class Accounts {

    private Accounts() {}

    /** A token that is good, but meant for something else than this API. */
    public static String tokenForAnotherAudience(String account) {
        String realm = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", account)
                .formParam("password", "demo")
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
