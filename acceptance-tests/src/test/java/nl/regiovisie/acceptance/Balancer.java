package nl.regiovisie.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shares connections between replicas as a Service of Kubernetes does: each new one goes to one that says it is ready,
 * and one that is open stays where it is.
 */
final class Balancer implements AutoCloseable {

    private static final int LOOK_MILLIS = 1000;

    private final ServerSocket door;
    private final List<Replica> replicas;
    private final Set<Replica> ready = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking;
    private final AtomicInteger turn = new AtomicInteger();

    Balancer(List<Replica> replicas) {
        this.replicas = replicas;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        // Each by itself: one that is silent does not make the news of another late
        looking = Executors.newScheduledThreadPool(replicas.size());
        replicas.forEach(
                replica -> looking.scheduleWithFixedDelay(() -> look(replica), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS));
        background("accept", this::accept);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    private void look(Replica replica) {
        if (replica.isReady()) {
            ready.add(replica);
        } else {
            ready.remove(replica);
        }
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                background("connection", () -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Nobody is ready: the caller's connection is closed, as it would be refused. */
    private void connect(Socket caller) {
        List<Replica> choice = replicas.stream().filter(ready::contains).toList();
        try (caller) {
            if (choice.isEmpty()) {
                return;
            }
            Replica chosen = choice.get(Math.floorMod(turn.getAndIncrement(), choice.size()));
            try (Socket replica = new Socket(InetAddress.getLoopbackAddress(), chosen.port())) {
                caller.setTcpNoDelay(true);
                replica.setTcpNoDelay(true);
                background("answers", () -> copy(replica, caller));
                copy(caller, replica);
            }
        } catch (IOException gone) {
            // one of the two went: closing both tells the other
        }
    }

    private static void copy(Socket from, Socket to) {
        byte[] part = new byte[16 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(part); length >= 0; length = in.read(part)) {
                out.write(part, 0, length);
            }
        } catch (IOException gone) {
            // closing both tells the other
        }
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, "balancer " + name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        looking.shutdownNow();
        door.close();
    }
}
