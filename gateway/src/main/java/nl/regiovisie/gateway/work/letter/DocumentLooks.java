package nl.regiovisie.gateway.work.letter;

import io.vertx.core.http.HttpServerResponse;

/** A document has its looks within it, and nothing that runs: a page that is one says so to the browser. */
final class DocumentLooks {

    static final String PAGE = "text/html;charset=UTF-8";

    private static final String ONLY_LOOKS = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private DocumentLooks() {}

    /** In the place of what holds for the site's own pages: a browser obeys all that it gets. */
    static void allow(HttpServerResponse response) {
        response.putHeader("Content-Security-Policy", ONLY_LOOKS);
    }
}
