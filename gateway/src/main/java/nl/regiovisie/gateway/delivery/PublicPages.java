package nl.regiovisie.gateway.delivery;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import nl.regiovisie.gateway.visitor.Visitor;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Lets a browser keep a page that is the same for everyone and ask whether it changed, and sends it compressed. Whoever
 * signed in, or came with the secret code of a link, gets pages that are kept nowhere and not compressed: what holds
 * secrets does not answer to BREACH.
 */
class PublicPages {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Visitor visitor;

    PublicPages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** After all others, so that the page is written out. */
    @ServerResponseFilter(priority = 0)
    void deliver(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getEntity() instanceof String page && isPublic(response, request)) {
            byte[] content = page.getBytes(StandardCharsets.UTF_8);
            String version = Version.of(content);
            // what every answer has at first would stay beside ours
            request.response().headers().remove(HttpHeaders.CACHE_CONTROL);
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
            headers.putSingle(HttpHeaders.ETAG, version);
            headers.putSingle(HttpHeaders.VARY, "Accept, Cookie, Accept-Encoding");
            if (version.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(304);
                response.setEntity(null);
            } else if (accepts(request, "gzip")) {
                headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
                response.setEntity(compressed(content), null, HTML);
            }
        }
    }

    private boolean isPublic(ContainerResponseContext response, HttpServerRequest request) {
        return response.getStatus() == 200
                && request.method().name().equals("GET")
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                && request.getParam("code") == null
                && !visitor.isSignedIn();
    }

    private static boolean accepts(HttpServerRequest request, String encoding) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains(encoding);
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(content.length / 4);
        try (GZIPOutputStream zip = new GZIPOutputStream(result)) {
            zip.write(content);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return result.toByteArray();
    }
}
