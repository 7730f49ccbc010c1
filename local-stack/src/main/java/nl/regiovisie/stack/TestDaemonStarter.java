package nl.regiovisie.stack;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/**
 * Finds the daemon of this checkout or starts it. Its folder is named after what it was built from: with a changed
 * realm or changed servers a new daemon is started, and the old one goes when its tests have gone.
 */
final class TestDaemonStarter {

    /** An image may have to come from far. */
    private static final int PATIENCE_S = 900;

    /** The build of a module, until its tests begin. */
    private static final String DAEMON_STAYS_S = "180";

    private final String kind = Optional.ofNullable(System.getenv("STACK")).orElse("auto");
    private final Path folder;

    TestDaemonStarter() throws IOException {
        folder = Artifacts.checkout().resolve(".local/test").resolve(kind + "-" + fingerprint());
    }

    /** The port that the daemon listens on. */
    int port() throws IOException {
        Files.createDirectories(folder);
        try (FileChannel file = FileChannel.open(
                        folder.resolve(TestDaemon.LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            Optional<Integer> running = lock.isValid() ? running(folder) : Optional.empty();
            return running.isPresent() ? running.get() : start();
        }
    }

    /** Ends what daemons left that were killed, and deletes their data. */
    private void clearOthers() throws IOException {
        try (var others = Files.list(folder.getParent())) {
            for (Path other : (Iterable<Path>) others.filter(found -> !found.equals(folder))::iterator) {
                clear(other);
            }
        }
    }

    private static void clear(Path other) throws IOException {
        try (FileChannel file = FileChannel.open(
                        other.resolve(TestDaemon.LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            if (lock != null && running(other).isEmpty()) {
                Running.endLeftovers(other);
                Folders.delete(other);
            }
        }
    }

    private static Optional<Integer> running(Path folder) throws IOException {
        Path file = folder.resolve(TestDaemon.PORT_FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        int port = Integer.parseInt(Files.readString(file));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return Optional.of(socket.getPort());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private int start() throws IOException {
        clearOthers();
        Files.deleteIfExists(folder.resolve(TestDaemon.PORT_FILE));
        Path classes = folder.resolve("classes");
        Folders.delete(classes);
        Folders.copy(Artifacts.classes(), classes);
        ProcessBuilder daemon = new ProcessBuilder(List.of(
                        Command.java(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                        "-cp",
                        classes + File.pathSeparator + Artifacts.classpath(),
                        TestDaemon.class.getName(),
                        folder.toString(),
                        kind,
                        DAEMON_STAYS_S))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("daemon.log").toFile());
        // The daemon ends its containers, and those of a daemon that was killed: a fourth image for that is not needed
        daemon.environment().put("TESTCONTAINERS_RYUK_DISABLED", "true");
        return await(daemon.start());
    }

    private int await(Process daemon) throws IOException {
        for (int tenths = 0; tenths < PATIENCE_S * 10 && daemon.isAlive(); tenths++) {
            Optional<Integer> port = running(folder);
            if (port.isPresent()) {
                return port.get();
            }
            pause();
        }
        throw new StackFailure("The servers for tests did not start; see " + folder.resolve("daemon.log"));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while the servers for tests were starting", e);
        }
    }

    private static String fingerprint() throws IOException {
        CRC32 sum = new CRC32();
        for (Path root : List.of(Artifacts.classes(), Artifacts.checkout().resolve("keycloak"))) {
            try (var files = Files.walk(root)) {
                for (Path file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    sum.update(Files.readAllBytes(file));
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
