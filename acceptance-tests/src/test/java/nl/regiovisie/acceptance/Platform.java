package nl.regiovisie.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/**
 * The whole platform, started as {@code ./start} does but with data and ports of its own; once for all tests of this
 * JVM. With {@code -Dregiovisie.address=… -Dregiovisie.realm=…} the tests use one that runs already, and those that
 * break something are not for it.
 */
final class Platform {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final List<String> PORTS = List.of(
            "gateway",
            "gateway-management",
            "region",
            "meeting",
            "recommendation",
            "postgresql",
            "kafka",
            "kafka-controller",
            "keycloak",
            "mail",
            "mail-pages");

    /** Where {@code ./start} has what is not for everyone. */
    private static final Map<String, Integer> START_PORTS =
            Map.of("gateway-management", 9000, "region", 8181, "meeting", 8182, "recommendation", 8183);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Platform running;

    private final String address;
    private final String realm;
    private final URI mailbox;
    private final String kafka;
    private final Map<String, Integer> ports;
    private final Path folder;
    private final Process watcher;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long validUntil) {}

    private Platform(
            String address,
            String realm,
            URI mailbox,
            String kafka,
            Map<String, Integer> ports,
            Path folder,
            Process watcher) {
        this.address = address;
        this.realm = realm;
        this.mailbox = mailbox;
        this.kafka = kafka;
        this.ports = ports;
        this.folder = folder;
        this.watcher = watcher;
    }

    static synchronized Platform running() {
        if (running == null) {
            String address = System.getProperty("regiovisie.address");
            running = address == null
                    ? launch()
                    : at(
                            address,
                            System.getProperty("regiovisie.realm"),
                            URI.create(System.getProperty("regiovisie.mailbox", "http://localhost:8025")),
                            System.getProperty("regiovisie.kafka", "localhost:9392"));
            running.awaitReady();
        }
        return running;
    }

    /**
     * One that somebody else started, and that may not answer yet.
     *
     * @param kafka host and port of the broker
     */
    static Platform at(String address, String realm, URI mailbox, String kafka) {
        return new Platform(address, realm, mailbox, kafka, START_PORTS, null, null);
    }

    String address() {
        return address;
    }

    /** The pages of the catcher of mail. */
    URI mailbox() {
        return mailbox;
    }

    /** Host and port of the broker. */
    String kafka() {
        return kafka;
    }

    /**
     * What an application tells an operator.
     *
     * @param part {@code region}, {@code meeting}, {@code recommendation} or {@code gateway-management}
     */
    String metrics(String part) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + ports.get(part) + "/q/metrics"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A fresh enough access token of a demo account. */
    String token(String account) {
        return tokens.compute(
                        account,
                        (name, known) -> known != null && known.validUntil() > System.nanoTime() ? known : ask(name))
                .value();
    }

    /** Ends a part as a power cut would; it is started again by whoever watches it. */
    void kill(String part) {
        ProcessHandle process = process(part);
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until a part that was killed is back and the platform answers again. */
    void awaitBack(String part) {
        Awaitility.await(part + " is back")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> process(part).isAlive());
        awaitReady();
    }

    /** Freezes a part: whoever waits for it waits in vain. */
    void freeze(String part) {
        signal("STOP", part);
    }

    void thaw(String part) {
        signal("CONT", part);
    }

    private void signal(String signal, String part) {
        try {
            new ProcessBuilder(
                            "kill", "-" + signal, String.valueOf(process(part).pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessHandle process(String part) {
        try {
            String[] words =
                    Files.readString(folder.resolve("pids").resolve(part)).split(" ");
            return ProcessHandle.of(Long.parseLong(words[0])).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ready: regions are served, and every service has what it needs of the others. */
    void awaitReady() {
        Awaitility.await("the platform at " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .failFast(
                        "it gave up, see acceptance-tests/target/platform.log",
                        () -> watcher != null && !watcher.isAlive())
                .ignoreExceptions()
                .until(() -> count("/v1/regions") == 42 && count("/v1/themes") == 4 && count("/v1/summaries") == 42);
    }

    private int count(String path) throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(
                                HttpRequest.newBuilder(URI.create(address + path))
                                        .timeout(Duration.ofSeconds(5))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("items")
                .size();
    }

    private Token ask(String account) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=password&client_id=regiovisie-cli&scope=openid&password=demo&username=" + account))
                .build();
        try {
            JsonNode answer = JSON.readTree(
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
            Duration lifetime = Duration.ofSeconds(answer.get("expires_in").asLong() - 60);
            return new Token(answer.get("access_token").asText(), System.nanoTime() + lifetime.toNanos());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Platform launch() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path folder = target.resolve("platform");
            Path log = Files.createDirectories(target).resolve("platform.log");
            Map<String, Integer> ports = freePorts();
            Process process = new ProcessBuilder(command(folder, ports))
                    .directory(target.getParent().getParent().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                process.destroy();
                process.onExit().join();
            }));
            return new Platform(
                    "http://localhost:" + ports.get("gateway"),
                    "http://localhost:" + ports.get("keycloak") + "/realms/regiovisie",
                    URI.create("http://localhost:" + ports.get("mail-pages")),
                    "localhost:" + ports.get("kafka"),
                    ports,
                    folder,
                    process);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> command(Path folder, Map<String, Integer> ports) throws IOException {
        Path classes = Path.of("../local-stack/target/classes").toAbsolutePath().normalize();
        Properties built = new Properties();
        try (var in = Files.newInputStream(classes.resolve("nl/regiovisie/stack/stack.properties"))) {
            built.load(in);
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dregiovisie.folder=" + folder,
                "-cp",
                classes + ":" + built.getProperty("classpath"),
                "nl.regiovisie.stack.Start",
                "--fresh",
                "--yes",
                "--no-demo"));
        ports.forEach((name, port) -> command.add("--port-" + name + "=" + port));
        return command;
    }

    private static Map<String, Integer> freePorts() throws IOException {
        Map<String, Integer> ports = new java.util.LinkedHashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        for (String name : PORTS) {
            ServerSocket socket = new ServerSocket(0);
            held.add(socket);
            ports.put(name, socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }
}
