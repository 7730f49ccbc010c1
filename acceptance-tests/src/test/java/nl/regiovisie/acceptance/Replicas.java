package nl.regiovisie.acceptance;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.stack.Database;
import nl.regiovisie.stack.TestServers;

/** The platform with one or more of each application, behind a balancer, on the real servers. */
final class Replicas implements AutoCloseable {

    /** As in a cluster: longer than callers keep an idle connection, which is 3 s. */
    private static final String DELAY = "10S";

    private static final String TIMEOUT = "20S";

    private static final List<String> SERVICES = List.of("region-service", "meeting-service", "recommendation-service");

    private final TestServers servers = TestServers.lease();
    private final TestServers.Mailserver mail = servers.mail();
    private final int each;
    private final Map<String, String> more;
    private final String topics = "test-" + UUID.randomUUID() + ".";
    private final Map<String, List<Replica>> applications = new LinkedHashMap<>();
    private final Map<String, Database> databases = new LinkedHashMap<>();
    private final Map<String, Balancer> balancers = new HashMap<>();

    /**
     * @param each how many of each application
     * @param more settings of all of them
     */
    Replicas(int each, Map<String, String> more) {
        this.each = each;
        this.more = more;
        for (String service : SERVICES) {
            add(service, service(service));
        }
        add("gateway", gateway());
    }

    private void add(String application, Map<String, String> settings) {
        List<Replica> replicas = Stream.generate(() -> new Replica(application, settings))
                .limit(each)
                .toList();
        applications.put(application, replicas);
        balancers.put(application, new Balancer(replicas));
    }

    /** One of each at a time: what a start costs is the same, but a small machine gets some of them ready sooner. */
    void start() {
        for (int number = 0; number < each; number++) {
            column(number).forEach(Replica::start);
            column(number).forEach(Replica::awaitReady);
        }
    }

    /** The first of each application, the second, and so on; counted from 0. */
    List<Replica> column(int number) {
        return applications.values().stream().map(all -> all.get(number)).toList();
    }

    /** SIGTERM to all, and they have gone. */
    void stop() {
        all().forEach(Replica::stop);
    }

    /** What all applications store that tell events. */
    List<Database> databases() {
        return SERVICES.stream().map(databases::get).toList();
    }

    /** The server of the databases, as its administrator sees it. */
    Database.Server postgres() {
        return servers.postgres();
    }

    /** Before the name of each topic and of each group of consumers. */
    String topics() {
        return topics;
    }

    List<Replica> all() {
        return applications.values().stream().flatMap(Collection::stream).toList();
    }

    Platform platform() {
        return Platform.at(
                balancers.get("gateway").address(),
                servers.keycloak(),
                URI.create("http://localhost:" + mail.pages()),
                servers.kafka());
    }

    private Map<String, String> service(String name) {
        Map<String, String> settings = common(name);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", servers.kafka());
        settings.put("REGIOVISIE_TOPICS_PREFIX", topics);
        settings.put("QUARKUS_MAILER_PORT", Integer.toString(mail.smtp()));
        return settings;
    }

    private Map<String, String> gateway() {
        Map<String, String> settings = common("gateway");
        settings.put(
                "GATEWAY_SERVICES_REGION_URL", balancers.get("region-service").address());
        settings.put(
                "GATEWAY_SERVICES_MEETING_URL", balancers.get("meeting-service").address());
        settings.put(
                "GATEWAY_SERVICES_RECOMMENDATION_URL",
                balancers.get("recommendation-service").address());
        // All requests come from one address
        settings.put("GATEWAY_LIMITS_REQUESTS", "1000000");
        return settings;
    }

    private Map<String, String> common(String application) {
        Database database = servers.database();
        databases.put(application, database);
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_REACTIVE_URL", database.reactiveUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", database.name());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        settings.put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.keycloak());
        if (each > 1) {
            settings.put("QUARKUS_SHUTDOWN_DELAY", DELAY);
        }
        settings.put("QUARKUS_SHUTDOWN_TIMEOUT", TIMEOUT);
        settings.putAll(more);
        return settings;
    }

    @Override
    public void close() throws IOException {
        all().forEach(Replica::kill);
        for (Balancer balancer : new ArrayList<>(balancers.values())) {
            balancer.close();
        }
        servers.close();
    }
}
