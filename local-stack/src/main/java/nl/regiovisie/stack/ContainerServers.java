package nl.regiovisie.stack;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Containers, set as the processes are that {@link EmbeddedServers} starts; they go when this process goes. */
final class ContainerServers implements Servers {

    private static final String POSTGRES = "postgres:18";
    private static final String KAFKA = "apache/kafka:4.3.1";
    private static final String KEYCLOAK = "quay.io/keycloak/keycloak:26.7";
    private static final String KEYCLOAK_WITH_REALM = """
        FROM %s
        COPY --chown=1000:0 themes /opt/keycloak/themes
        COPY --chown=1000:0 realm.json /opt/keycloak/data/import/regiovisie-realm.json
        """.formatted(KEYCLOAK);
    private static final int KEYCLOAK_PORT = 8080;
    private static final int PULL_MIN = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** On each container: the folder of the daemon that started it. */
    private static final String OWNER = "nl.regiovisie.tests";

    private final Path folder;
    private PostgreSQLContainer postgres;
    private KafkaContainer kafka;
    private GenericContainer<?> keycloak;

    /** @param folder of the daemon, whose name the containers carry */
    ContainerServers(Path folder) {
        this.folder = folder;
        removeLeftovers(DockerClientFactory.instance().client());
    }

    /** Why there can be no containers: Docker does not answer, or an image is neither here nor to be had. */
    static Optional<String> impediment() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.of("Docker does not answer");
        }
        DockerClient docker = DockerClientFactory.instance().client();
        return List.of(POSTGRES, KAFKA, KEYCLOAK).stream()
                .filter(image -> !has(docker, image))
                .findFirst()
                .map(image -> "the image " + image + " is not here and cannot be pulled");
    }

    private static boolean has(DockerClient docker, String image) {
        try {
            docker.inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException missing) {
            return pull(docker, image);
        }
    }

    private static boolean pull(DockerClient docker, String image) {
        try {
            return docker.pullImageCmd(image).start().awaitCompletion(PULL_MIN, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    /** Ends what a daemon left behind that was killed: an earlier one of this folder, or one whose folder has gone since. */
    private void removeLeftovers(DockerClient docker) {
        List<Container> ours = docker.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(OWNER))
                .exec();
        for (Container container : ours) {
            Path owner = Path.of(container.getLabels().get(OWNER));
            if (owner.equals(folder) || !Files.exists(owner)) {
                docker.removeContainerCmd(container.getId())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec();
            }
        }
    }

    @Override
    public synchronized Database.Server postgres() {
        if (postgres == null) {
            postgres = started(new PostgreSQLContainer(DockerImageName.parse(POSTGRES))
                    .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=200"));
        }
        return new Database.Server(
                postgres.getHost(),
                postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                postgres.getUsername(),
                postgres.getPassword());
    }

    @Override
    public synchronized String kafka() {
        if (kafka == null) {
            kafka = started(new KafkaContainer(DockerImageName.parse(KAFKA)).withEnv("KAFKA_NUM_PARTITIONS", "8"));
        }
        return kafka.getBootstrapServers();
    }

    @Override
    public synchronized String keycloak() {
        if (keycloak == null) {
            keycloak = started(keycloakContainer());
        }
        return "http://" + keycloak.getHost() + ":" + keycloak.getMappedPort(KEYCLOAK_PORT) + "/realms/regiovisie";
    }

    private <C extends GenericContainer<?>> C started(C container) {
        container
                .withStartupTimeout(PATIENCE)
                .withLabels(Map.of(OWNER, folder.toString()))
                .start();
        return container;
    }

    /** The realm is in its image: copied into a container, it would lie in a folder that is closed to Keycloak's user. */
    private static GenericContainer<?> keycloakContainer() {
        try {
            return new GenericContainer<>(new ImageFromDockerfile()
                            .withFileFromString("Dockerfile", KEYCLOAK_WITH_REALM)
                            .withFileFromPath("themes", Artifacts.checkout().resolve("keycloak/themes"))
                            .withFileFromString("realm.json", Realm.local()))
                    .withEnv(Keycloak.ADMINISTRATOR)
                    .withCommand("start-dev", "--import-realm")
                    .withExposedPorts(KEYCLOAK_PORT)
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
