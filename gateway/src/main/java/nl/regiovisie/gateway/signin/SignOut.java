package nl.regiovisie.gateway.signin;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Ends the session here and at the identity provider. The gateway tells the latter itself: a redirect with an
 * {@code id_token_hint} would show the browser a token. While the provider is down the session ends here all the same.
 */
class SignOut {

    private static final Logger LOG = Logger.getLogger(SignOut.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final String SESSION_COOKIE = "q_session_browser";

    private final Sessions sessions;
    private final WebClient client;
    private final String endSession;
    private final MultiMap credentials;

    SignOut(
            Sessions sessions,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.oidc.browser.auth-server-url") String realm,
            @ConfigProperty(name = "quarkus.oidc.browser.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.browser.credentials.secret") String secret) {
        this.sessions = sessions;
        this.client = WebClient.create(vertx);
        this.endSession = realm + "/protocol/openid-connect/logout";
        this.credentials =
                MultiMap.caseInsensitiveMultiMap().add("client_id", clientId).add("client_secret", secret);
    }

    void register(@Observes Router router) {
        router.get(SignIn.OUT).handler(this::signOut);
    }

    private void signOut(RoutingContext request) {
        Cookie cookie = request.request().getCookie(SESSION_COOKIE);
        Uni<Void> ended = cookie == null ? Uni.createFrom().voidItem() : end(cookie.getValue());
        ended.subscribe().with(done -> goHome(request), request::fail);
    }

    private Uni<Void> end(String cookie) {
        return sessions.take(cookie)
                .chain(tokens -> tokens.map(t -> endAtProvider(t.getRefreshToken()))
                        .orElse(Uni.createFrom().voidItem()));
    }

    private Uni<Void> endAtProvider(String refreshToken) {
        MultiMap form = MultiMap.caseInsensitiveMultiMap().addAll(credentials).add("refresh_token", refreshToken);
        return client.postAbs(endSession)
                .timeout(PATIENCE.toMillis())
                .sendForm(form)
                .invoke(answer -> LOG.debugf("session ended at the identity provider status=%d", answer.statusCode()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.warnf("session ended here only cause=%s", failure);
                    return Uni.createFrom().voidItem();
                });
    }

    private static void goHome(RoutingContext request) {
        Cookie gone =
                Cookie.cookie(SESSION_COOKIE, "").setPath("/").setMaxAge(0).setHttpOnly(true);
        request.response()
                .addCookie(gone)
                .setStatusCode(303)
                .putHeader("Location", "/")
                .end();
    }
}
