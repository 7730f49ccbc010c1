package nl.regiovisie.gateway.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.regiovisie.gateway.language.Language;
import nl.regiovisie.gateway.visitor.Visitor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a browser keep a page that is the same for everyone and ask whether it changed, and sends it compressed; makes those
 * of {@link SameForVisitors} once in a few seconds in each language, however many ask. Whoever signed in gets pages that are
 * made now and kept nowhere. One that holds the secret code of a link is not compressed either: BREACH guesses at those.
 */
class PublicPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final String CODE = "code";
    private static final int LAST = 0;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Visitor visitor;
    private final Cache<String, PublicPage> kept;

    /** @param time how old a page may be that many share; nothing is kept for zero */
    PublicPages(Visitor visitor, @ConfigProperty(name = "regiovisie.public-pages.keep") Duration time) {
        this.visitor = visitor;
        kept = Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumWeight(MOST_BYTES)
                .weigher((String address, PublicPage page) -> address.length() + page.size())
                .build();
    }

    /** @return what is kept, or null to make the page */
    @ServerRequestFilter
    @SameForVisitors
    Uni<Response> known(HttpServerRequest request) {
        return visitor.known().map(now -> isForEveryone(request) ? answer(kept.getIfPresent(key(request))) : null);
    }

    private static Response answer(PublicPage page) {
        return page == null ? null : Response.ok(page, HTML).build();
    }

    @ServerResponseFilter
    @SameForVisitors
    void keep(ContainerResponseContext response, HttpServerRequest request) {
        if (isWritten(response) && isForEveryone(request)) {
            PublicPage page = PublicPage.of((String) response.getEntity());
            kept.put(key(request), page);
            response.setEntity(page, null, HTML);
        }
    }

    /** After all others, so that the page is written out. */
    @ServerResponseFilter(priority = LAST)
    void deliver(ContainerRequestContext context, ContainerResponseContext response, HttpServerRequest request) {
        if (response.getEntity() instanceof PublicPage page) {
            send(page, context, response, request);
        } else if (isWritten(response)) {
            String html = (String) response.getEntity();
            if (isForEveryone(request)) {
                send(PublicPage.of(html), context, response, request);
            } else if (!holdsCode(html, request) && takesZipped(request)) {
                response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, Zipped.NAME);
                response.setEntity(Zipped.of(html.getBytes(StandardCharsets.UTF_8)), null, HTML);
            }
        }
    }

    private static void send(
            PublicPage page,
            ContainerRequestContext context,
            ContainerResponseContext response,
            HttpServerRequest request) {
        // what every answer has at first would stay beside ours
        request.response().headers().remove(HttpHeaders.CACHE_CONTROL);
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.putSingle(HttpHeaders.ETAG, page.version());
        headers.putSingle(HttpHeaders.VARY, "Accept, Cookie, Accept-Encoding");
        if (context.getRequest().evaluatePreconditions(page.version()) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else if (takesZipped(request)) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, Zipped.NAME);
            response.setEntity(page.zipped(), null, HTML);
        } else {
            response.setEntity(page.plain(), null, HTML);
        }
    }

    private static boolean isWritten(ContainerResponseContext response) {
        return response.getStatus() == Response.Status.OK.getStatusCode()
                && response.getEntity() instanceof String
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }

    private boolean isForEveryone(HttpServerRequest request) {
        return request.method().name().equals("GET") && request.getParam(CODE) == null && !visitor.isSignedIn();
    }

    private static boolean holdsCode(String html, HttpServerRequest request) {
        return request.getParam(CODE) != null || html.contains(CODE + "=");
    }

    /** What visitors differ in: where they are, and the language that they chose. */
    private static String key(HttpServerRequest request) {
        return Language.of(request).code() + request.uri();
    }

    private static boolean takesZipped(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains(Zipped.NAME);
    }
}
