package nl.regiovisie.gateway.language;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says in which language a page is, and that this depends on the visitor's cookie: whoever keeps pages on the way must never
 * give the English one to somebody who reads Dutch.
 */
class LanguageHeaders {

    @ServerResponseFilter
    void tell(ContainerResponseContext response, HttpServerRequest request) {
        MediaType type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
            response.getHeaders()
                    .putSingle("Content-Language", Language.of(request).code());
            response.getHeaders().add("Vary", "Cookie");
        }
    }
}
