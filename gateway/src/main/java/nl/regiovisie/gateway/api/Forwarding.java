package nl.regiovisie.gateway.api;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.regiovisie.gateway.error.Answers;
import nl.regiovisie.platform.problem.Problem;
import org.jboss.logging.Logger;

/** What goes on to a service and what comes back: the caller's token, no cookie, and one set of headers. */
class Forwarding implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Forwarding.class);
    private static final List<String> NOT_FROM_CLIENTS = List.of(
            "Cookie",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-User",
            "X-Real-IP",
            "X-Remote-User",
            "X-User",
            "X-Roles");

    private final long maxBody;
    private final Answers answers;

    /** @param maxBody bytes that a request may carry */
    Forwarding(long maxBody, Answers answers) {
        this.maxBody = maxBody;
        this.answers = answers;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        rewrite(request.headers(), request.proxiedRequest());
        BodyLimit body = new BodyLimit(request.getBody().stream(), maxBody);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().otherwise(failure -> refusal(request, body, failure));
    }

    private static void rewrite(MultiMap headers, HttpServerRequest client) {
        NOT_FROM_CLIENTS.forEach(headers::remove);
        headers.set("X-Forwarded-For", client.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", client.scheme());
        headers.set("X-Forwarded-Host", client.authority().toString());
    }

    private ProxyResponse refusal(ProxyRequest request, BodyLimit body, Throwable failure) {
        Problem problem = Problem.of(statusOf(body, failure));
        LOG.infof("not forwarded uri=%s status=%d cause=%s", request.getURI(), problem.status(), failure);
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        if (body.exceeded()) {
            response.putHeader(HttpHeaderNames.CONNECTION, "close");
        }
        return response.putHeader(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(answers.json(problem))));
    }

    private static int statusOf(BodyLimit body, Throwable failure) {
        if (body.exceeded()) {
            return 413;
        }
        return failure instanceof TimeoutException ? 504 : 502;
    }

    /** Headers that the door sets on every answer come from the door alone; how long to keep it is the owner's word. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap own = context.request().proxiedRequest().response().headers();
        MultiMap theirs = context.response().headers();
        if (theirs.contains(HttpHeaderNames.CACHE_CONTROL)) {
            own.remove(HttpHeaderNames.CACHE_CONTROL);
        }
        own.names().forEach(theirs::remove);
        theirs.remove(HttpHeaderNames.SET_COOKIE);
        theirs.remove(HttpHeaderNames.SERVER);
        return context.sendResponse();
    }
}
