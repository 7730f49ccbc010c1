package nl.regiovisie.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Two small real services that say what reached them, and one that is not there. {@code …/silent} never answers,
 * {@code …/large} answers with 20 MB.
 */
public class Upstreams implements QuarkusTestResourceLifecycleManager {

    private static final int PART = 100_000;
    private static final int PARTS = 200;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> config = new HashMap<>();
        config.put("gateway.services.region.url", service("regions"));
        config.put("gateway.services.recommendation.url", service("recommendations"));
        config.put("gateway.services.meeting.url", "http://localhost:1");
        config.put("gateway.limits.requests", "400");
        config.put("gateway.limits.silence", "1s");
        return config;
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private String service(String resource) {
        HttpServer server = vertx.createHttpServer().requestHandler(request -> answer(request, resource));
        server.listen(0, "localhost").toCompletionStage().toCompletableFuture().join();
        return "http://localhost:" + server.actualPort();
    }

    private static void answer(HttpServerRequest request, String resource) {
        if (request.path().equals("/v1/openapi.json")) {
            request.response().end(contract(resource).encode());
        } else if (request.path().endsWith("/large")) {
            large(request);
        } else if (!request.path().endsWith("/silent")) {
            echo(request);
        }
    }

    private static void echo(HttpServerRequest request) {
        AtomicLong length = new AtomicLong();
        request.handler(part -> length.addAndGet(part.length()));
        request.endHandler(end -> {
            JsonObject headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("API-Version", "9.9.9")
                    .putHeader("ETag", "\"7\"")
                    .putHeader("Set-Cookie", "service=secret")
                    .end(new JsonObject()
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("length", length.get())
                            .encode());
        });
    }

    private static void large(HttpServerRequest request) {
        request.response().setChunked(true);
        for (int part = 0; part < PARTS; part++) {
            request.response().write(Buffer.buffer(new byte[PART]));
        }
        request.response().end();
    }

    private static JsonObject contract(String resource) {
        JsonObject own = new JsonObject().put("type", "object").put("title", resource);
        JsonObject reference = new JsonObject().put("$ref", "#/components/schemas/Page");
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("tags", new JsonArray().add(new JsonObject().put("name", resource)))
                .put(
                        "paths",
                        new JsonObject()
                                .put(
                                        "/v1/" + resource,
                                        new JsonObject().put("get", new JsonObject().put("x", reference))))
                .put("components", new JsonObject().put("schemas", new JsonObject().put("Page", own)));
    }
}
