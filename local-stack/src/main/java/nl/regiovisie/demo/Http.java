package nl.regiovisie.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends a request and reads JSON. */
class Http {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param body missing if it was no JSON */
    record Answer(int status, JsonNode body) {}

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Answer send(HttpRequest.Builder request) {
        HttpRequest ready = request.timeout(PATIENCE).build();
        try {
            HttpResponse<String> response = client.send(ready, BodyHandlers.ofString());
            return new Answer(response.statusCode(), read(response.body()));
        } catch (IOException unreachable) {
            throw new LoadFailed(ready.uri() + " is niet te bereiken", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LoadFailed("Het laden is afgebroken", stopped);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
