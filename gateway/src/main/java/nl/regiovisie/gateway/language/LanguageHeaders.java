package nl.regiovisie.gateway.language;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in which language a page is, and that this depends on the visitor's cookie: whoever keeps pages on the way must never
 * give the English one to somebody who reads Dutch.
 */
public class LanguageHeaders {

    /** Once it is known whether the answer is a page: a problem becomes one on its way out. */
    private static final int LATE = 1_000;

    @ServerResponseFilter(priority = LATE)
    void tell(ContainerResponseContext response, HttpServerRequest request) {
        if (isPage(response)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.CONTENT_LANGUAGE, Language.of(request).code());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        }
    }

    /** For a page outside of all resources, such as that of an unknown address. */
    public static void tell(HttpServerRequest request) {
        request.response()
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).code())
                .putHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
    }

    /** A document that happens to be HTML was made once for everybody, in Dutch, and comes as bytes. */
    private static boolean isPage(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !(response.getEntity() instanceof byte[]);
    }
}
