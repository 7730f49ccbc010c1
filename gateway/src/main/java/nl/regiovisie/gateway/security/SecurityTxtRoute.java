package nl.regiovisie.gateway.security;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/** Serves {@code /.well-known/security.txt}. */
class SecurityTxtRoute {

    void register(@Observes Router router, SecurityTxt content) {
        router.get("/.well-known/security.txt")
                .handler(request -> request.response()
                        .putHeader("Content-Type", "text/plain; charset=utf-8")
                        .end(content.text()));
    }
}
