package nl.regiovisie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Containers; they go when this process goes. */
final class ContainerServers implements Servers {

    private static final int KEYCLOAK_PORT = 8080;

    private PostgreSQLContainer postgres;
    private KafkaContainer kafka;
    private GenericContainer<?> keycloak;

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public synchronized Database database(String name) {
        if (postgres == null) {
            postgres = new PostgreSQLContainer(DockerImageName.parse("postgres:18"));
            postgres.start();
        }
        return new Database.Server(
                        postgres.getHost(),
                        postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                        postgres.getUsername(),
                        postgres.getPassword())
                .database(name, "test");
    }

    @Override
    public synchronized String kafka() {
        if (kafka == null) {
            kafka = new KafkaContainer(DockerImageName.parse("apache/kafka:4.3.1"));
            kafka.start();
        }
        return kafka.getBootstrapServers();
    }

    @Override
    public synchronized String keycloak() {
        if (keycloak == null) {
            keycloak = keycloakContainer();
            keycloak.start();
        }
        return "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK_PORT) + "/realms/regiovisie";
    }

    private static GenericContainer<?> keycloakContainer() {
        try {
            return new GenericContainer<>(DockerImageName.parse("quay.io/keycloak/keycloak:26.7"))
                    .withCommand("start-dev", "--import-realm")
                    .withExposedPorts(KEYCLOAK_PORT)
                    .withCopyToContainer(
                            Transferable.of(Realm.local()), "/opt/keycloak/data/import/regiovisie-realm.json")
                    .waitingFor(Wait.forHttp("/realms/regiovisie").forPort(KEYCLOAK_PORT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() {
        if (keycloak != null) {
            keycloak.stop();
        }
        if (kafka != null) {
            kafka.stop();
        }
        if (postgres != null) {
            postgres.stop();
        }
    }
}
