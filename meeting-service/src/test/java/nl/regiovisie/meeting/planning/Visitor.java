package nl.regiovisie.meeting.planning;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regiovisie.testing.Tokens;

/** A facilitator whose requests are made by the calling thread alone, so that their own cost can be told apart. */
final class Visitor {

    private static final String OUTCOME =
            "{\"kind\":\"TIP\",\"theme\":\"vertrouwen-als-basis\",\"text\":\"%s\",\"voicedBy\":[\"caregiver\"]}";

    private Visitor() {}

    static void get(String path) {
        ask(path, "GET", null);
    }

    /** @param meeting its address */
    static void write(String meeting, String text) {
        ask(meeting + "/outcomes/" + UUID.randomUUID(), "PUT", OUTCOME.formatted(text));
    }

    private static void ask(String path, String method, String body) {
        try {
            HttpURLConnection line = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + path)
                    .toURL()
                    .openConnection();
            line.setRequestMethod(method);
            line.setRequestProperty("Authorization", "Bearer " + Tokens.of("facilitator"));
            if (body != null) {
                line.setDoOutput(true);
                line.setRequestProperty("Content-Type", "application/json");
                line.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            line.getInputStream().readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(method + " " + path, failure);
        }
    }
}
