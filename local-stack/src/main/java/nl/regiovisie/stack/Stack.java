package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.regiovisie.stack.mail.MailCatcher;

/** Everything that {@code ./start} runs, in the order in which one needs the other. */
final class Stack {

    private static final String PASSWORD = "local";

    private final Path folder;
    private final Options options;
    private final Screen screen;
    private final Map<String, Supervised> parts = new LinkedHashMap<>();

    private final Postgres postgres;
    private final Kafka kafka;
    private MailCatcher mails;

    Stack(Path folder, Options options, Screen screen) throws IOException {
        this.folder = folder;
        this.options = options;
        this.screen = screen;
        KeycloakDatabase.begin(data("postgresql"));
        postgres = new Postgres(data("postgresql"), options.port(Port.POSTGRESQL));
        kafka = new Kafka(data("kafka"), options.port(Port.KAFKA), options.port(Port.KAFKA_CONTROLLER));
        Supervised database = add("postgresql", postgres::prepare, List.of());
        Supervised broker = add("kafka", kafka::prepare, List.of());
        Supervised accounts = add("keycloak", () -> keycloak().prepare(), List.of(database));
        Services services = new Services(options, folder.resolve("apps"));
        for (Port service : Services.ALL) {
            add(
                    Services.name(service),
                    () -> services.prepare(
                            service,
                            database(service),
                            kafka.bootstrapServers(),
                            keycloak().realm()),
                    List.of(database, broker, accounts));
        }
    }

    private Supervised add(String name, Supervised.Preparing preparing, List<Supervised> needs) {
        Supervised part = new Supervised(name, folder, screen, preparing, needs);
        parts.put(name, part);
        return part;
    }

    private Path data(String name) {
        return folder.resolve("data").resolve(name);
    }

    private Keycloak keycloak() {
        Database database = postgres.server().database(KeycloakDatabase.NAME, KeycloakDatabase.PASSWORD);
        return new Keycloak(data("keycloak"), options.port(Port.KEYCLOAK), database);
    }

    private Database database(Port service) {
        return postgres.server().database(Services.database(service), PASSWORD);
    }

    /** Returns when all parts answer; fails as soon as one of them never will. */
    void start() {
        mails = MailCatcher.open(data("mail"), options.port(Port.MAIL), options.port(Port.MAIL_PAGES));
        parts.values().forEach(Supervised::start);
        CompletableFuture<Void> failed = new CompletableFuture<>();
        List<CompletableFuture<Void>> ready = new ArrayList<>();
        for (Supervised part : parts.values()) {
            ready.add(part.ready());
            part.ready().exceptionally(e -> {
                failed.completeExceptionally(e);
                return null;
            });
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new));
        CompletableFuture.anyOf(all, failed).join();
    }

    /** First who asks, then who answers, last who stores. */
    void stop() {
        parts.values().forEach(Supervised::announceStop);
        stopTogether(Services.ALL.stream().map(Services::name).toList());
        stopTogether(List.of("keycloak", "kafka"));
        stopTogether(List.of("postgresql"));
        if (mails != null) {
            mails.close();
        }
    }

    private void stopTogether(List<String> names) {
        CompletableFuture.allOf(names.stream()
                        .map(parts::get)
                        .map(part -> CompletableFuture.runAsync(part::stop, runnable -> new Thread(runnable).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** MiB of each part that runs. */
    Map<String, Long> memory() {
        Map<String, Long> memory = new LinkedHashMap<>();
        parts.forEach((name, part) -> memory.put(name, part.mebibytes()));
        return memory;
    }
}
