package nl.regiovisie.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiovisie.stack.Database;
import nl.regiovisie.stack.TestServers;
import nl.regiovisie.testing.Tokens;
import org.awaitility.Awaitility;

/** One built service alone, as a process that can be killed, on the real servers and a catcher of mail. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private final TestServers servers = TestServers.lease();
    private final TestServers.Mailserver mail = servers.mail();
    private final int port = freePort();
    private final String topics = "test-" + UUID.randomUUID() + ".";
    private final String name;
    private final Database database = servers.database();
    private final Map<String, String> environment;
    private String compiler = "-XX:TieredStopAtLevel=1";
    private Process process;

    /**
     * @param name of its module
     * @param more settings, as environment variables
     */
    ServiceProcess(String name, Map<String, String> more) {
        this.name = name;
        this.environment = environment(database);
        environment.putAll(more);
    }

    /** As on a server, not as on somebody's laptop, where the compiler stops at its first tier. */
    ServiceProcess withTheWholeCompiler() {
        compiler = "-XX:TieredStopAtLevel=4";
        return this;
    }

    void start() {
        try {
            Path log = Files.createDirectories(Path.of("target")).resolve(name + ".log");
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx160m",
                            "-XX:+UseSerialGC",
                            compiler,
                            "-jar",
                            "../" + name + "/target/quarkus-app/quarkus-run.jar"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Awaitility.await(name + ", see target/" + name + ".log")
                .atMost(PATIENCE)
                .failFast(() -> !process.isAlive())
                .ignoreExceptions()
                .until(() -> send(request("/q/health/ready").build()).statusCode() == 200);
    }

    /** As a power cut would: SIGKILL, nothing is finished. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** What it stores, as itself. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.name(), database.password());
    }

    /** How long processors have worked for it since it was started last; exact to a hundredth of a second. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Where what it hears of comes from. */
    String kafka() {
        return servers.kafka();
    }

    /** Before the name of each topic. */
    String topics() {
        return topics;
    }

    /** Where what it sent can be read. */
    URI mailbox() {
        return URI.create("http://localhost:" + mail.pages());
    }

    /** The body of a success, asked for with the token of a demo account, or without one for null. */
    String get(String path, String account) {
        return success("GET " + path, signed(request(path), account));
    }

    /**
     * Sends JSON with the token of a demo account, or without one for null, and gives the body of a success.
     *
     * @param headers names and values by turns
     * @throws UncheckedIOException if it does not answer
     */
    String send(String method, String path, String account, Object body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json(body)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return success(method + " " + path, signed(request, account));
    }

    private static HttpRequest.Builder signed(HttpRequest.Builder request, String account) {
        return account == null ? request : request.header("Authorization", "Bearer " + Tokens.of(account));
    }

    private static String success(String what, HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = send(request.build());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(what + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofMinutes(1));
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A lease is short, so that a test is. */
    private Map<String, String> environment(Database database) {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.name());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        settings.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka());
        settings.put("REGIOVISIE_TOPICS_PREFIX", topics);
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.keycloak());
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(mail.smtp()));
        settings.put("REGIOVISIE_MAIL_EVERY", "1s");
        settings.put("REGIOVISIE_MAIL_HAND_OVER", "4s");
        settings.put("REGIOVISIE_MAIL_LEASE", "5s");
        return settings;
    }

    /** One that no other process here was given: between the asking and the using it is free. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return GIVEN.add(socket.getLocalPort()) ? socket.getLocalPort() : freePort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        servers.close();
    }
}
