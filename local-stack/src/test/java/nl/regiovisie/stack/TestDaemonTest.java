package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A daemon of its own, that stays for a second. */
class TestDaemonTest {

    @TempDir
    Path folder;

    private Process daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = new ProcessBuilder(
                        Command.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestDaemon.class.getName(),
                        folder.toString(),
                        "embedded",
                        "1")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("daemon.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(portFile()));
    }

    @AfterEach
    void end() throws InterruptedException {
        daemon.destroy();
        daemon.waitFor();
    }

    @Test
    void whoever_found_the_daemon_before_it_could_end_is_served() throws Exception {
        try (Lease lease = lookWhileItWantsToEnd()) {
            assertThat(lease.wish("mail")).startsWith("ok ");
            assertThat(daemon.waitFor(4, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void a_daemon_that_nobody_needs_ends_and_is_not_found_any_more() throws Exception {
        assertThat(daemon.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(daemon.exitValue()).isZero();
        assertThat(portFile()).doesNotExist();
    }

    /** As the starter does: with the lock in hand, while the second has long gone. */
    private Lease lookWhileItWantsToEnd() throws Exception {
        try (FileChannel file = FileChannel.open(
                        folder.resolve(TestDaemon.LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(daemon.waitFor(4, TimeUnit.SECONDS)).isFalse();
            return new Lease(Integer.parseInt(Files.readString(portFile())));
        }
    }

    private Path portFile() {
        return folder.resolve(TestDaemon.PORT_FILE);
    }

    private static final class Lease implements AutoCloseable {

        private final Socket socket;

        private Lease(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(10_000);
        }

        private String wish(String wish) throws IOException {
            var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out.println(wish);
            return in.readLine();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
