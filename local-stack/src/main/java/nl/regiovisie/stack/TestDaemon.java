package nl.regiovisie.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds the servers for all tests of a checkout. A test JVM holds a lease by keeping a connection open; some time
 * after the last one has gone the servers and the daemon go too.
 */
final class TestDaemon {

    static final String PORT_FILE = "port";

    /** Locked by whoever starts a daemon in this folder, and by the daemon that ends. */
    static final String LOCK_FILE = "lock";

    /** Says which servers these are, and why; beside {@link #PORT_FILE}, and read by {@code ./verify}. */
    private static final String KIND_FILE = "servers";

    private static final int BETWEEN_LOOKS_MS = 1000;

    private final Servers servers;
    private final MailCatchers mails;
    private final Duration patience;
    private final AtomicInteger leases = new AtomicInteger();
    private final AtomicInteger databases = new AtomicInteger();
    private volatile long lastNeeded = System.nanoTime();

    private TestDaemon(Servers servers, MailCatchers mails, Duration patience) {
        this.servers = servers;
        this.mails = mails;
        this.patience = patience;
    }

    /**
     * @param args the folder of the daemon; {@code embedded}, {@code containers} or {@code auto}; and for how many
     *             seconds it stays when no lease is left
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Servers servers = servers(args[1], folder);
                MailCatchers mails = new MailCatchers(folder.resolve("mail"));
                ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
            tell(folder.resolve(PORT_FILE), door.getLocalPort());
            door.setSoTimeout(BETWEEN_LOOKS_MS);
            Duration patience = Duration.ofSeconds(Long.parseLong(args[2]));
            new TestDaemon(servers, mails, patience).serve(door, folder);
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

    /**
     * Serves until nobody has needed the servers for a while, and ends them with the lock in hand: whoever wants them
     * meanwhile has either knocked before, and is served, or waits and starts servers of its own in an empty house.
     */
    private void serve(ServerSocket door, Path folder) throws IOException {
        while (true) {
            while (wanted()) {
                accept(door);
            }
            try (FileChannel file = FileChannel.open(
                            folder.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = file.lock()) {
                if (lock.isValid() && !accept(door)) {
                    Files.delete(folder.resolve(PORT_FILE));
                    servers.close();
                    mails.close();
                    return;
                }
            }
        }
    }

    /** @return whether somebody knocked within a second */
    private boolean accept(ServerSocket door) throws IOException {
        try {
            Socket lease = door.accept();
            leases.incrementAndGet();
            new Thread(() -> answer(lease)).start();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private boolean wanted() {
        return leases.get() > 0 || System.nanoTime() - lastNeeded < patience.toNanos();
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
