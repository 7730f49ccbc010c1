package nl.regiovisie.platform.transaction;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/** The one way of transactions; use cases say {@link Transaction} and never see this class. */
@ApplicationScoped
public class Transactions {

    private static final String AFTER_COMMIT = Transactions.class.getName();

    private final Mutiny.SessionFactory factory;

    Transactions(Mutiny.SessionFactory factory) {
        this.factory = factory;
    }

    /** Runs the work in the caller's transaction, or in a new one. */
    public <T> Uni<T> required(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> running() ? work.get() : begin(work));
    }

    /** Runs queries in a session without a transaction, which is cheaper: nothing that they change is stored. */
    public <T> Uni<T> reading(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> factory.withSession(session -> work.get()));
    }

    /**
     * Runs the task once the caller's transaction has committed; a task that is given twice runs once.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void afterCommit(Runnable task) {
        requireRunning();
        ContextLocals.<Set<Runnable>>get(AFTER_COMMIT).ifPresent(tasks -> tasks.add(task));
    }

    /**
     * @return the session of the caller's transaction or reading
     * @throws IllegalStateException without one
     */
    public Mutiny.Session session() {
        Mutiny.Session session = Vertx.currentContext() == null ? null : factory.getCurrentSession();
        if (session == null) {
            throw new IllegalStateException("No session: annotate the use case with @Transaction");
        }
        return session;
    }

    /** @throws IllegalStateException outside a transaction */
    public void requireRunning() {
        if (!running()) {
            throw new IllegalStateException("No transaction is running: annotate the use case with @Transaction");
        }
    }

    /** Memoized, so that a caller who goes away (a closed connection) cannot stop it half-way. */
    private <T> Uni<T> begin(Supplier<Uni<T>> work) {
        Set<Runnable> afterCommit = new LinkedHashSet<>();
        ContextLocals.put(AFTER_COMMIT, afterCommit);
        return factory.withTransaction(session -> work.get())
                .onTermination()
                .invoke(() -> ContextLocals.remove(AFTER_COMMIT))
                .invoke(() -> afterCommit.forEach(Runnable::run))
                .memoize()
                .indefinitely();
    }

    private boolean running() {
        return Vertx.currentContext() != null
                && factory.getCurrentSession() != null
                && factory.getCurrentSession().currentTransaction() != null;
    }
}
