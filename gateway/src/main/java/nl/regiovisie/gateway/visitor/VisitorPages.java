package nl.regiovisie.gateway.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import nl.regiovisie.gateway.language.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What {@link SameForVisitors} marks is made once in a few seconds in each language, however many ask, and sent only to who has not got it yet.
 * Who is signed in gets a page of their own, made now: they may have changed something a moment ago.
 */
class VisitorPages {

    private static final long MOST = 64L * 1024 * 1024;

    private final Visitor visitor;
    private final Cache<String, KeptPage> pages;

    /** @param time how old a page may be; nothing is kept for zero */
    VisitorPages(Visitor visitor, @ConfigProperty(name = "regiovisie.visitor-pages.keep") Duration time) {
        this.visitor = visitor;
        pages = Caffeine.newBuilder()
                .expireAfterWrite(time)
                .maximumWeight(MOST)
                .weigher((String address, KeptPage page) -> address.length() + page.size())
                .build();
    }

    /** @return what is kept, or null to make the page */
    @ServerRequestFilter
    @SameForVisitors
    Response kept(HttpServerRequest request) {
        KeptPage page = visitor.isSignedIn() ? null : pages.getIfPresent(key(request));
        return page == null ? null : Response.ok(page).build();
    }

    @ServerResponseFilter
    @SameForVisitors
    void answer(ContainerRequestContext context, ContainerResponseContext response, HttpServerRequest request) {
        if (visitor.isSignedIn() || response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        if (response.getEntity() instanceof KeptPage page) {
            send(page, context, response, request);
        } else if (response.getEntity() instanceof String html && isHtml(response)) {
            KeptPage page = KeptPage.of(html);
            pages.put(key(request), page);
            send(page, context, response, request);
        }
    }

    /** What visitors differ in: where they are, and the language that they chose. */
    private static String key(HttpServerRequest request) {
        return Language.of(request).code() + request.uri();
    }

    private static boolean isHtml(ContainerResponseContext response) {
        return MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }

    private static void send(
            KeptPage page,
            ContainerRequestContext context,
            ContainerResponseContext response,
            HttpServerRequest request) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        headers.putSingle(HttpHeaders.ETAG, page.version());
        if (context.getRequest().evaluatePreconditions(page.version()) != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        } else if (takesZipped(request)) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setEntity(page.zipped(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        } else {
            response.setEntity(page.plain(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        }
    }

    private static boolean takesZipped(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }
}
