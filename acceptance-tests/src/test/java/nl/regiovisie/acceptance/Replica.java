package nl.regiovisie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One of several processes of the same application, with ports of its own. */
final class Replica {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration STOPPING = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    private final String application;
    private final Map<String, String> environment;
    private final int port = ServiceProcess.freePort();
    private final int healthPort;
    private volatile Process process;

    /**
     * @param application name of its module
     * @param environment its settings, but for its ports
     */
    Replica(String application, Map<String, String> environment) {
        boolean ownHealthPort = application.equals("gateway");
        this.application = application;
        this.healthPort = ownHealthPort ? ServiceProcess.freePort() : port;
        this.environment = new HashMap<>(environment);
        this.environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        this.environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        this.environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        this.environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(healthPort));
    }

    int port() {
        return port;
    }

    void start() {
        try {
            Path log = Files.createDirectories(Path.of("target/replicas")).resolve(application + "-" + port + ".log");
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx200m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            "../" + application + "/target/quarkus-app/quarkus-run.jar"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void awaitReady() {
        Awaitility.await(this + ", see target/replicas")
                .atMost(PATIENCE)
                .failFast(() -> !process.isAlive())
                .until(this::isReady);
    }

    boolean isReady() {
        Process now = process;
        if (now == null || !now.isAlive()) {
            return false;
        }
        try {
            HttpRequest ready = HttpRequest.newBuilder(URI.create("http://localhost:" + healthPort + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(ready, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** SIGTERM, and it goes when it has finished. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError(this + " does not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public String toString() {
        return application + " at " + port;
    }
}
