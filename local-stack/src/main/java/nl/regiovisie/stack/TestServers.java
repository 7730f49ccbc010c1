package nl.regiovisie.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Real PostgreSQL, Kafka and Keycloak for tests, and a catcher of mail, started by whichever test JVM of this checkout comes first and shared
 * by all. Each is started when it is first asked for. {@code STACK=embedded|containers|auto} chooses their kind;
 * {@code auto}, the default, takes containers where Docker answers and has the images or can get them.
 */
public final class TestServers implements AutoCloseable {

    /** A lease that nobody refers to must not be closed as garbage. */
    private static final Set<TestServers> HELD = ConcurrentHashMap.newKeySet();

    private final Socket lease;
    private final BufferedReader in;
    private final PrintWriter out;

    private TestServers(Socket lease) throws IOException {
        this.lease = lease;
        this.in = new BufferedReader(new InputStreamReader(lease.getInputStream(), StandardCharsets.UTF_8));
        this.out = new PrintWriter(lease.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** Keeps the servers alive until this is closed or the JVM ends. */
    public static TestServers lease() {
        try {
            int port = new TestDaemonStarter().port();
            TestServers servers = new TestServers(new Socket(InetAddress.getLoopbackAddress(), port));
            HELD.add(servers);
            return servers;
        } catch (IOException e) {
            throw new StackFailure("The servers for tests cannot be started or found", e);
        }
    }

    /** A database that nobody else uses, empty, with a role of its own. */
    public Database database() {
        String[] words = wish("database").split(" ");
        return new Database(words[0], Integer.parseInt(words[1]), words[2], words[3]);
    }

    /** The server that the databases are on, as its administrator sees it. */
    public Database.Server postgres() {
        String[] words = wish("postgres").split(" ", -1);
        return new Database.Server(words[0], Integer.parseInt(words[1]), words[2], words[3]);
    }

    /** Host and port of the broker, as in {@code kafka.bootstrap.servers}. */
    public String kafka() {
        return wish("kafka");
    }

    /** Address of the realm, as in {@code quarkus.oidc.auth-server-url}. */
    public String keycloak() {
        return wish("keycloak");
    }

    /** A catcher of mail that nobody else uses, empty. */
    public Mailserver mail() {
        String[] ports = wish("mail").split(" ");
        return new Mailserver(Integer.parseInt(ports[0]), Integer.parseInt(ports[1]));
    }

    /**
     * Takes every mail and shows it.
     *
     * @param smtp  port that takes mail
     * @param pages port where they are shown: {@code /mails.json} for programs
     */
    public record Mailserver(int smtp, int pages) {}

    private synchronized String wish(String wish) {
        try {
            out.println(wish);
            String answer = in.readLine();
            if (answer == null || !answer.startsWith("ok ")) {
                throw new StackFailure("No " + wish + " for tests: " + answer);
            }
            return answer.substring("ok ".length());
        } catch (IOException e) {
            throw new StackFailure("No " + wish + " for tests", e);
        }
    }

    @Override
    public void close() throws IOException {
        HELD.remove(this);
        lease.close();
    }
}
