package nl.regiovisie.gateway.signin;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import nl.regiovisie.gateway.error.Answers;
import nl.regiovisie.gateway.error.DoorTexts;
import nl.regiovisie.platform.problem.Problem;
import org.jboss.logging.Logger;

/** Says so when someone broke off signing in, or when it cannot work now because the identity provider does not answer. */
class SignInFailures {

    private static final Logger LOG = Logger.getLogger(SignInFailures.class);

    private final Answers answers;
    private final DoorTexts texts;

    SignInFailures(Answers answers, DoorTexts texts) {
        this.answers = answers;
        this.texts = texts;
    }

    void register(@Observes Router router) {
        router.route(SignIn.PATH + "*").failureHandler(this::explain);
    }

    private void explain(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof AuthenticationRedirectException) {
            request.next();
        } else if (failure instanceof AuthenticationCompletionException) {
            LOG.infof("not signed in cause=%s", failure);
            answers.send(request, Problem.of(401, "sign-in-broken-off", texts.signInBrokenOff()));
        } else {
            LOG.warnf(failure, "signing in failed path=%s", request.normalizedPath());
            request.response().putHeader("Retry-After", "60");
            answers.send(request, Problem.of(503, "sign-in-unavailable", texts.signInUnavailable()));
        }
    }
}
