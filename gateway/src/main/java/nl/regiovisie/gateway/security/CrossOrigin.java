package nl.regiovisie.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import nl.regiovisie.gateway.error.Answers;
import nl.regiovisie.gateway.error.DoorTexts;
import nl.regiovisie.platform.problem.Problem;

/**
 * Refuses changes that another website sends in the name of a visitor. Browsers say where a request comes from
 * (Sec-Fetch-Site, or else Origin); what says neither is not a browser and has no visitor's cookie to abuse. A bearer token
 * cannot be sent along by another website.
 */
class CrossOrigin {

    private static final int BEFORE_SIGN_IN = 9_000;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Answers answers;
    private final DoorTexts texts;

    CrossOrigin(Answers answers, DoorTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGN_IN);
    }

    private void check(RoutingContext request) {
        if (changes(request.request()) && isForeign(request.request())) {
            answers.send(request, Problem.of(403, "other-origin", texts.otherOrigin()));
        } else {
            request.next();
        }
    }

    private static boolean changes(HttpServerRequest request) {
        return !SAFE.contains(request.method().name());
    }

    private static boolean isForeign(HttpServerRequest request) {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith("Bearer ")) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals(request.scheme() + "://" + request.authority());
    }
}
