package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka broker that is its own controller. */
final class Kafka {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final int port;
    private final int controllerPort;

    /** @param folder keeps the topics and the broker's settings; made when it is not there */
    Kafka(Path folder, int port, int controllerPort) {
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Writes the settings and formats the storage when that was not done before. */
    Part prepare() throws IOException {
        Files.createDirectories(folder);
        Path settings = folder.resolve("server.properties");
        Files.writeString(settings, settings());
        if (!Files.exists(topics().resolve("meta.properties"))) {
            Command.run(
                    program(
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            "cmVnaW92aXNpZS1sb2NhbA",
                            "-c",
                            settings.toString()),
                    Map.of());
        }
        return new Part(
                "kafka",
                program("kafka.Kafka", settings.toString()),
                Map.of(),
                folder,
                Probe.listening(port),
                PATIENCE,
                Part.Ending.TERM);
    }

    private Path topics() {
        return folder.resolve("topics");
    }

    private String settings() {
        return String.join(
                "\n",
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@localhost:" + controllerPort,
                "listeners=PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort,
                "advertised.listeners=PLAINTEXT://localhost:" + port,
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + topics(),
                "num.partitions=8",
                "offsets.topic.num.partitions=8",
                "offsets.topic.replication.factor=1",
                "transaction.state.log.num.partitions=8",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "share.coordinator.state.topic.num.partitions=1",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "log.retention.hours=-1",
                "");
    }

    private static List<String> program(String main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Command.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                Artifacts.classpath(),
                main));
        command.addAll(List.of(arguments));
        return command;
    }
}
