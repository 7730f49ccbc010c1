package nl.regiovisie.gateway.api;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import jakarta.enterprise.event.Observes;
import nl.regiovisie.gateway.error.Answers;
import nl.regiovisie.platform.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends everything under {@code /v1} to the service that owns it, as a stream in both directions. */
class ApiDoor {

    private static final int CONNECT_MILLIS = 1000;
    /**
     * How long a request may wait for its turn on a connection: longer than an instance that is new hesitates when it does
     * something for the first time, for what waits then is answered after all.
     */
    private static final int TURN_MILLIS = 5000;

    private static final int CONNECTIONS = 64;
    private static final int STREAMS = 2_000;
    /** Idle connections go sooner than an instance that was told to stop does. */
    private static final int KEPT_SECONDS = 3;

    private final Services services;
    private final Limits limits;
    private final RateLimits rateLimits;
    private final Answers answers;
    private final long maxBody;

    ApiDoor(
            Services services,
            Limits limits,
            RateLimits rateLimits,
            Answers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBody) {
        this.services = services;
        this.limits = limits;
        this.rateLimits = rateLimits;
        this.answers = answers;
        this.maxBody = maxBody.asLongValue();
    }

    void register(@Observes Router router, Vertx vertx) {
        HttpClient client = client(vertx, CONNECTIONS);
        HttpClient streams = client(vertx, STREAMS);
        services.byName().values().forEach(service -> {
            HttpProxy proxy = HttpProxy.reverseProxy(client)
                    .origin(context -> requestTo(service, isStream(context) ? streams : client))
                    .addInterceptor(new Forwarding(maxBody, answers));
            service.resources().forEach(resource -> route(router, "/v1/" + resource, proxy));
        });
    }

    private static HttpClient client(Vertx vertx, int connections) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(connections)
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(KEPT_SECONDS));
    }

    /** Who listens holds a connection for minutes: a room full of listeners must not keep others from the API. */
    private static boolean isStream(ProxyContext context) {
        String accepted = context.request().headers().get(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/event-stream");
    }

    private void route(Router router, String path, HttpProxy proxy) {
        router.route(path).handler(request -> admit(request, proxy));
        router.route(path + "/*").handler(request -> admit(request, proxy));
    }

    private Future<HttpClientRequest> requestTo(Services.Service service, HttpClient client) {
        return client.request(new RequestOptions()
                .setHost(service.url().getHost())
                .setPort(service.url().getPort())
                .setSsl("https".equals(service.url().getScheme()))
                .setConnectTimeout(TURN_MILLIS)
                .setIdleTimeout(limits.silence().toMillis()));
    }

    private void admit(RoutingContext request, HttpProxy proxy) {
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .subscribe()
                .with(caller -> forward(request, proxy, caller), failure -> refuse(request, failure));
    }

    /** Not every failure is the token's: the identity provider may be down. */
    private void refuse(RoutingContext request, Throwable failure) {
        boolean tokenIsWrong = failure instanceof AuthenticationFailedException;
        answers.send(request, Problem.of(tokenIsWrong ? 401 : 503));
    }

    private void forward(RoutingContext request, HttpProxy proxy, SecurityIdentity caller) {
        if (rateLimits.allow(nameOf(caller, request), request.response())) {
            showToken(request.request().headers(), caller);
            proxy.handle(request.request());
        } else {
            answers.send(request, Problem.of(429));
        }
    }

    private static String nameOf(SecurityIdentity caller, RoutingContext request) {
        return isAnonymous(caller)
                ? "address " + request.request().remoteAddress().hostAddress()
                : "account " + caller.getPrincipal().getName();
    }

    /** The token that was checked here goes on, whether it came along or belongs to the session. */
    private static void showToken(MultiMap headers, SecurityIdentity caller) {
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (!isAnonymous(caller)) {
            String token = caller.getCredential(AccessTokenCredential.class).getToken();
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
    }

    private static boolean isAnonymous(SecurityIdentity caller) {
        return caller == null || caller.isAnonymous();
    }
}
