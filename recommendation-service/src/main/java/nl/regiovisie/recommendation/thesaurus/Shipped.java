package nl.regiovisie.recommendation.thesaurus;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/** Fills an empty thesaurus with the terms of youth care that ship with this service. From then on it is the editors'. */
@ApplicationScoped
class Shipped {

    private static final Logger LOG = Logger.getLogger(Shipped.class);
    private static final String FILE = "/thesaurus.txt";

    private final Transactions transactions;
    private final Concepts concepts;
    private final Clock clock;
    private volatile boolean loaded;

    Shipped(Transactions transactions, Concepts concepts, Clock clock) {
        this.transactions = transactions;
        this.concepts = concepts;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> loadOnce() {
        return loaded
                ? Uni.createFrom().voidItem()
                : transactions.required(this::load).invoke(() -> loaded = true);
    }

    /** Terms by concept, in the order of the file: a line {@code concept: term, term} for each. */
    static Map<String, List<String>> read() {
        try (InputStream file = Shipped.class.getResourceAsStream(FILE)) {
            Map<String, List<String>> terms = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> terms.put(line[0].strip(), terms(line[1])));
            return terms;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of two instances that start at once the second waits for the first edition, and fails; next time it finds it. */
    private Uni<Void> load() {
        return concepts.edition()
                .chain(edition -> edition > 0
                        ? Uni.createFrom().voidItem()
                        : concepts.nextEdition().chain(this::add));
    }

    private Uni<Void> add(long edition) {
        Instant now = clock.instant();
        List<Concept> shipped = read().entrySet().stream()
                .map(entry -> new Concept(entry.getKey(), new ConceptTerms(entry.getValue()), now))
                .toList();
        LOG.infof("thesaurus filled concepts=%d", shipped.size());
        return concepts.add(shipped);
    }

    private static List<String> terms(String line) {
        return Arrays.stream(line.split(",")).map(String::strip).distinct().toList();
    }
}
