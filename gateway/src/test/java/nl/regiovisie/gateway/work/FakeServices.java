package nl.regiovisie.gateway.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The three services as one small HTTP server that answers what a test told it to, and remembers what it was asked. A
 * test has it in a field of this type.
 */
public class FakeServices implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::receive);
        server.start();
        String url = "http://localhost:" + server.getAddress().getPort();
        return Map.of(
                "gateway.services.region.url", url,
                "gateway.services.meeting.url", url,
                "gateway.services.recommendation.url", url);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(FakeServices.class));
    }

    public void forget() {
        answers.clear();
        requests.clear();
    }

    /** @param call method and path, such as {@code GET /v1/themes} */
    public void answer(String call, int status, String body) {
        answers.put(call, new Answer(status, body));
    }

    public void answer(String call, String body) {
        answer(call, 200, body);
    }

    /** The last request to an address. */
    public Request last(String call) {
        return requests.stream()
                .filter(request -> request.call().equals(call))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("Nobody asked " + call + ", but " + requests));
    }

    public long count(String call) {
        return requests.stream().filter(request -> request.call().equals(call)).count();
    }

    private void receive(HttpExchange exchange) throws IOException {
        String call =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(
                call,
                exchange.getRequestURI().getQuery(),
                exchange.getRequestHeaders().getFirst("If-Match"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Link-Code"),
                body));
        Answer answer = answers.getOrDefault(call, new Answer(404, "{\"title\":\"Niet gevonden\",\"status\":404}"));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", answer.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private record Answer(int status, String body) {}

    public record Request(
            String call, String query, String ifMatch, String authorization, String linkCode, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException unreadable) {
                throw new AssertionError(body, unreadable);
            }
        }
    }
}
