package nl.regiovisie.gateway.assets;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Serves the assets from memory, compressed beforehand where the browser takes that. Only these are compressed: they
 * hold no secret, so BREACH has nothing to guess at.
 */
class AssetRoutes {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "no-cache";

    /** A service worker works for the pages below its own address, and has to be found there again when it changes. */
    private static final String WORKER = "/werk/bijeenkomsten/offline.js";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml");

    private final Map<String, Asset> assets = new HashMap<>();
    private final String worker;

    AssetRoutes(Assets built) {
        worker = built.path("offline.js").substring(Assets.ROOT.length());
        built.files().forEach(file -> assets.put(file, Asset.load(file)));
    }

    void register(@Observes Router router) {
        router.get(Assets.ROOT + ":file").handler(this::answer);
        router.get(WORKER).handler(request -> assets.get(worker).sendTo(request, ASK_EACH_TIME));
    }

    private void answer(RoutingContext request) {
        Asset asset = assets.get(request.pathParam("file"));
        if (asset == null) {
            request.next();
        } else {
            asset.sendTo(request, FOR_EVER);
        }
    }

    /** @param encodings the content by its {@code Content-Encoding}, the best first; {@code identity} is plain */
    private record Asset(String type, Map<String, Buffer> encodings) {

        static Asset load(String file) {
            Map<String, Buffer> encodings = new LinkedHashMap<>();
            read(file + ".br", "br", encodings);
            read(file + ".gz", "gzip", encodings);
            read(file, "identity", encodings);
            return new Asset(TYPES.get(file.substring(file.lastIndexOf('.') + 1)), encodings);
        }

        private static void read(String file, String encoding, Map<String, Buffer> encodings) {
            Assets.open(file).ifPresent(content -> encodings.put(encoding, all(content)));
        }

        private static Buffer all(InputStream content) {
            try (content) {
                return Buffer.buffer(content.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void sendTo(RoutingContext request, String caching) {
            String accepted = String.valueOf(request.request().getHeader("Accept-Encoding"));
            String encoding = encodings.keySet().stream()
                    .filter(accepted::contains)
                    .findFirst()
                    .orElse("identity");
            HttpServerResponse response = request.response();
            response.putHeader("Content-Type", type)
                    .putHeader("Cache-Control", caching)
                    .putHeader("Vary", "Accept-Encoding");
            if (!encoding.equals("identity")) {
                response.putHeader("Content-Encoding", encoding);
            }
            response.end(encodings.get(encoding));
        }
    }
}
