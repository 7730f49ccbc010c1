package nl.regiovisie.platform.transaction;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.regiovisie.platform.problem.MissingPrecondition;
import nl.regiovisie.platform.problem.Stale;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Shows the newest view to a caller who is refused because of the version. It is read after the transaction has ended:
 * one that holds a connection must never wait for a second.
 */
public final class Current {

    private Current() {}

    /**
     * @param change a transaction; when it collides with one that stores the same thing at the same moment it runs once
     *     more, and then sees what the other stored
     */
    public static <T> Uni<T> shown(Uni<T> change, Supplier<Uni<?>> view) {
        return change.onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1)
                .onFailure(MissingPrecondition.class)
                .recoverWithUni(() -> refuse(view, MissingPrecondition::new))
                .onFailure(failure -> failure instanceof Stale || failure instanceof OptimisticLockException)
                .recoverWithUni(() -> refuse(view, Stale::new));
    }

    private static <T> Uni<T> refuse(Supplier<Uni<?>> view, Function<Object, RuntimeException> refusal) {
        return view.get().chain(current -> Uni.createFrom().failure(refusal.apply(current)));
    }
}
