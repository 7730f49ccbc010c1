package nl.regiovisie.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds the servers for all tests of a checkout. A test JVM holds a lease by keeping a connection open; some time
 * after the last one has gone the servers and the daemon go too.
 */
final class TestDaemon {

    static final String PORT_FILE = "port";

    /** Says which servers these are, and why; beside {@link #PORT_FILE}, and read by {@code ./verify}. */
    private static final String KIND_FILE = "servers";

    private static final Duration PATIENCE_WITHOUT_LEASE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Servers servers;
    private final MailCatchers mails;
    private final AtomicInteger leases = new AtomicInteger();
    private final AtomicInteger databases = new AtomicInteger();
    private volatile long lastNeeded = System.nanoTime();

    private TestDaemon(Servers servers, MailCatchers mails) {
        this.servers = servers;
        this.mails = mails;
    }

    /** @param args the folder of the daemon, and {@code embedded}, {@code containers} or {@code auto} */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Servers servers = servers(args[1], folder);
                MailCatchers mails = new MailCatchers(folder.resolve("mail"));
                ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
            tell(folder.resolve(PORT_FILE), door.getLocalPort());
            new TestDaemon(servers, mails).serve(door);
            Files.delete(folder.resolve(PORT_FILE));
        }
    }

    private static Servers servers(String kind, Path folder) throws IOException {
        Optional<String> impediment = "embedded".equals(kind) ? Optional.of("asked for") : impediment(kind);
        String used = impediment.map(why -> "processes (" + why + ")").orElse("containers");
        Files.writeString(folder.resolve(KIND_FILE), used);
        return impediment.isPresent() ? new EmbeddedServers(folder) : new ContainerServers(folder);
    }

    /** Whoever asks for containers hears what keeps them from starting, and gets nothing else instead. */
    private static Optional<String> impediment(String kind) {
        return "containers".equals(kind) ? Optional.empty() : ContainerServers.impediment();
    }

    private static void tell(Path file, int port) throws IOException {
        Path written = Files.writeString(file.resolveSibling(PORT_FILE + ".new"), Integer.toString(port));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void serve(ServerSocket door) throws IOException {
        door.setSoTimeout((int) BETWEEN_LOOKS.toMillis());
        while (wanted()) {
            try {
                Socket lease = door.accept();
                leases.incrementAndGet();
                new Thread(() -> answer(lease)).start();
            } catch (SocketTimeoutException e) {
                continue; // time to look whether anyone still needs us
            }
        }
    }

    private boolean wanted() {
        return leases.get() > 0 || System.nanoTime() - lastNeeded < PATIENCE_WITHOUT_LEASE.toNanos();
    }

    private void answer(Socket lease) {
        try (lease;
                var in = new BufferedReader(new InputStreamReader(lease.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(lease.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String wish = in.readLine(); wish != null; wish = in.readLine()) {
                out.println(fulfil(wish));
            }
        } catch (IOException e) {
            // The test JVM was killed: its lease ends like any other.
        } finally {
            lastNeeded = System.nanoTime();
            leases.decrementAndGet();
        }
    }

    /** One line: {@code ok} and the answer, or {@code failed} and why. */
    private String fulfil(String wish) {
        try {
            return "ok "
                    + (switch (wish) {
                        case "database" -> line(another());
                        case "postgres" -> line(servers.postgres());
                        case "kafka" -> servers.kafka();
                        case "keycloak" -> servers.keycloak();
                        case "mail" -> mails.another();
                        default -> throw new StackFailure("Unknown wish: " + wish);
                    });
        } catch (RuntimeException e) {
            return "failed " + String.valueOf(e.getMessage()).replace("\n", " | ");
        }
    }

    private Database another() {
        return servers.postgres().database("regiovisie_test_" + databases.incrementAndGet(), "test");
    }

    private static String line(Database.Server server) {
        return String.join(" ", server.host(), Integer.toString(server.port()), server.user(), server.password());
    }

    private static String line(Database database) {
        return String.join(
                " ", database.host(), Integer.toString(database.port()), database.name(), database.password());
    }
}
