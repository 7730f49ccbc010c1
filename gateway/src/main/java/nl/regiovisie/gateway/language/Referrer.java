package nl.regiovisie.gateway.language;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Optional;

/** The page that a request came from. */
class Referrer {

    private Referrer() {}

    /** @return path and query; the path of the request itself where the browser does not tell, or names another site */
    static String path(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .flatMap(Referrer::parsed)
                .filter(page -> String.valueOf(request.authority()).equals(page.getRawAuthority()))
                .map(page ->
                        page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery())
                .orElseGet(request::path);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException garbled) {
            return Optional.empty();
        }
    }
}
