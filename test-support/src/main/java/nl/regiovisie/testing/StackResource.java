package nl.regiovisie.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.stack.Database;
import nl.regiovisie.stack.TestServers;

/**
 * Real PostgreSQL, Kafka and Keycloak for a test of a service, and a catcher of mail: a fresh database, topics and
 * mailbox of its own for each test JVM, on servers that all test JVMs of a checkout share.
 *
 * <p>A test that needs fewer says so: {@code @ResourceArg(name = "without", value = "kafka,keycloak")}; the names are
 * {@code postgresql}, {@code kafka}, {@code keycloak} and {@code mail}.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private Set<String> without = Set.of();

    @Override
    public void init(Map<String, String> args) {
        without = Arrays.stream(args.getOrDefault("without", "").split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> properties = new HashMap<>();
        if (!without.contains("postgresql")) {
            properties.putAll(database());
        }
        if (!without.contains("kafka")) {
            properties.put("kafka.bootstrap.servers", Lease.SERVERS.kafka());
            properties.put("regiovisie.topics.prefix", "test-" + UUID.randomUUID() + ".");
        }
        if (!without.contains("keycloak")) {
            properties.put("quarkus.oidc.auth-server-url", Lease.SERVERS.keycloak());
        }
        if (!without.contains("mail")) {
            properties.putAll(mail());
        }
        return properties;
    }

    private static Map<String, String> mail() {
        TestServers.Mailserver server = Lease.mail();
        return Map.of(
                "quarkus.mailer.host",
                "localhost",
                "quarkus.mailer.port",
                Integer.toString(server.smtp()),
                Mailbox.ADDRESS,
                "http://localhost:" + server.pages());
    }

    private static Map<String, String> database() {
        Database database = Lease.SERVERS.database();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.reactive.url", database.reactiveUrl(),
                "quarkus.datasource.username", database.name(),
                "quarkus.datasource.password", database.password());
    }

    /** The lease lasts as long as the JVM: the next test class needs the servers again. */
    @Override
    public void stop() {}
}
