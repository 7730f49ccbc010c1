package nl.regiovisie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Processes of this machine, on free ports, with data that is thrown away. */
final class EmbeddedServers implements Servers {

    private final Path folder;
    private final Deque<Running> running = new ArrayDeque<>();
    private final Once<Database.Server> postgres = new Once<>(this::startPostgres);
    private final Once<String> kafka = new Once<>(this::startKafka);
    private final Once<String> keycloak = new Once<>(this::startKeycloak);

    EmbeddedServers(Path folder) throws IOException {
        Running.endLeftovers(folder);
        for (String old : new String[] {"postgresql", "kafka", "keycloak", "logs"}) {
            Folders.delete(folder.resolve(old));
        }
        this.folder = folder;
    }

    @Override
    public Database.Server postgres() {
        return postgres.get();
    }

    @Override
    public String kafka() {
        return kafka.get();
    }

    @Override
    public String keycloak() {
        return keycloak.get();
    }

    private Database.Server startPostgres() throws IOException {
        KeycloakDatabase.begin(folder.resolve("postgresql"));
        Postgres server = new Postgres(folder.resolve("postgresql"), Ports.free());
        start(server.prepare());
        return server.server();
    }

    private String startKafka() throws IOException {
        Kafka server = new Kafka(folder.resolve("kafka"), Ports.free(), Ports.free());
        start(server.prepare());
        return server.bootstrapServers();
    }

    private String startKeycloak() throws IOException {
        Keycloak server = new Keycloak(folder.resolve("keycloak"), Ports.free(), keycloakDatabase());
        start(server.prepare());
        return server.realm();
    }

    private Database keycloakDatabase() {
        return postgres.get().database(KeycloakDatabase.NAME, KeycloakDatabase.PASSWORD);
    }

    private void start(Part part) {
        Running started = Running.start(part, folder);
        synchronized (running) {
            running.push(started);
        }
        started.awaitReady();
    }

    @Override
    public void close() {
        synchronized (running) {
            running.forEach(Running::stop);
            running.clear();
        }
    }

    /** A value that is made when first asked for; a failure is told to everyone who asks. */
    private static final class Once<T> {

        private final Starting<T> starting;
        private T value;
        private RuntimeException failure;

        Once(Starting<T> starting) {
            this.starting = starting;
        }

        synchronized T get() {
            if (failure != null) {
                throw failure;
            }
            if (value == null) {
                try {
                    value = starting.start();
                } catch (IOException e) {
                    failure = new UncheckedIOException(e);
                    throw failure;
                } catch (RuntimeException e) {
                    failure = e;
                    throw failure;
                }
            }
            return value;
        }

        interface Starting<T> {
            T start() throws IOException;
        }
    }
}
