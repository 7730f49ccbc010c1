package nl.regiovisie.platform.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** The append-only log of who did what; an entry commits with the deed. Holds account ids, never names. */
@ApplicationScoped
public class Audit {

    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;
    private final String application;

    Audit(
            Transactions transactions,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
        this.application = application;
    }

    /**
     * @param action verb, kebab-case: {@code publish-outcomes}
     * @param object kind and id of what it was done to: {@code meeting/018f…}
     * @throws IllegalStateException outside a transaction
     */
    public Uni<Void> record(String action, String object) {
        transactions.requireRunning();
        Object requestId = MDC.get("requestId");
        String origin = requestId == null ? application : application + "/" + requestId;
        return transactions
                .session()
                .persist(new AuditEntry(clock.instant(), caller.subject(), action, object, "done", origin));
    }
}
