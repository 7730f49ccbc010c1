package nl.regiovisie.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The three services and the gateway, as {@code ./start} runs them. */
final class Services {

    static final List<Port> ALL = List.of(Port.REGION, Port.MEETING, Port.RECOMMENDATION, Port.GATEWAY);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Options options;
    private final Path apps;

    /** @param apps gets copies of the built applications: a build under a running one would disturb it */
    Services(Options options, Path apps) {
        this.options = options;
        this.apps = apps;
    }

    static String name(Port service) {
        return service == Port.GATEWAY ? "gateway" : service.name().toLowerCase(java.util.Locale.ROOT) + "-service";
    }

    static String database(Port service) {
        return "regiovisie_" + service.name().toLowerCase(java.util.Locale.ROOT);
    }

    Part prepare(Port service, Database database, String kafka, String keycloak) throws IOException {
        Path built = Artifacts.checkout().resolve(name(service)).resolve("target/quarkus-app");
        Path app = apps.resolve(name(service));
        if (!Files.isDirectory(built)) {
            throw new StackFailure(name(service) + " was not built: " + built + " is missing");
        }
        Folders.delete(app);
        Files.createDirectories(apps);
        Folders.copy(built, app);
        Map<String, String> environment = new HashMap<>(environment(service, database, kafka, keycloak));
        environment.putAll(service == Port.GATEWAY ? gateway() : mail());
        return new Part(name(service), command(app), environment, app, ready(service), PATIENCE, Part.Ending.TERM);
    }

    private Probe ready(Port service) {
        int port = options.port(service == Port.GATEWAY ? Port.GATEWAY_MANAGEMENT : service);
        return Probe.ok(URI.create("http://localhost:" + port + "/q/health/ready"));
    }

    private Map<String, String> environment(Port service, Database database, String kafka, String keycloak) {
        return Map.of(
                "QUARKUS_HTTP_HOST", service == Port.GATEWAY ? "0.0.0.0" : "127.0.0.1",
                "QUARKUS_HTTP_PORT", Integer.toString(options.port(service)),
                "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                "QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl(),
                "QUARKUS_DATASOURCE_USERNAME", database.name(),
                "QUARKUS_DATASOURCE_PASSWORD", database.password(),
                "KAFKA_BOOTSTRAP_SERVERS", kafka,
                "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak);
    }

    private Map<String, String> gateway() {
        return Map.of(
                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                "QUARKUS_MANAGEMENT_PORT", Integer.toString(options.port(Port.GATEWAY_MANAGEMENT)),
                "QUARKUS_OIDC_BROWSER_CREDENTIALS_SECRET", "local-only",
                "GATEWAY_SERVICES_REGION_URL", address(Port.REGION),
                "GATEWAY_SERVICES_MEETING_URL", address(Port.MEETING),
                "GATEWAY_SERVICES_RECOMMENDATION_URL", address(Port.RECOMMENDATION));
    }

    private Map<String, String> mail() {
        return Map.of(
                "QUARKUS_MAILER_HOST", "localhost",
                "QUARKUS_MAILER_PORT", Integer.toString(options.port(Port.MAIL)),
                "REGIOVISIE_SITE_ADDRESS", address(Port.GATEWAY));
    }

    private String address(Port service) {
        return "http://localhost:" + options.port(service);
    }

    /** Small: four of these share a laptop with three servers. */
    private static List<String> command(Path app) {
        List<String> command = new ArrayList<>(List.of(
                Command.java(),
                "-Xms32m",
                "-Xmx160m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:+ExitOnOutOfMemoryError"));
        if (Runtime.version().feature() >= 24) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        if (Runtime.version().feature() >= 25) {
            command.add("-XX:+UseCompactObjectHeaders");
        }
        command.addAll(List.of("-jar", app.resolve("quarkus-run.jar").toString()));
        return command;
    }
}
