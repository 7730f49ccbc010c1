package nl.regiovisie.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.regiovisie.testing.Tokens;

/** An open line as a browser has it: Server-Sent Events. */
final class Line implements AutoCloseable {

    private final InputStream body;
    private final List<Event> heard = new CopyOnWriteArrayList<>();

    record Event(String name, String data) {}

    private Line(InputStream body) {
        this.body = body;
        Thread reader = new Thread(this::read, "line");
        reader.setDaemon(true);
        reader.start();
    }

    static Line open(URI site, String meeting, String query) {
        HttpRequest request = HttpRequest.newBuilder(site.resolve(meeting + "/outcomes/stream" + query))
                .header("Authorization", "Bearer " + Tokens.of("facilitator"))
                .header("Accept", "text/event-stream")
                .build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofInputStream())
                .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                .join();
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Line(answer.body());
    }

    void await(String name, String part) {
        org.awaitility.Awaitility.await(name + " with " + part)
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(2))
                .until(() -> heard.stream()
                        .anyMatch(event ->
                                event.name().equals(name) && event.data().contains(part)));
    }

    List<Event> heard() {
        return heard;
    }

    String last(String name) {
        return heard.stream()
                .filter(event -> event.name().equals(name))
                .reduce((before, after) -> after)
                .map(Event::data)
                .orElse("");
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (java.io.IOException already) {
            // the other side may have closed it
        }
    }

    private void read() {
        String name = "";
        try (Scanner lines = new Scanner(body, StandardCharsets.UTF_8)) {
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    heard.add(new Event(name, line.substring(5)));
                }
            }
        }
    }
}
