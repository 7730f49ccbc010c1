package nl.regiovisie.gateway.web;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.function.Function;
import nl.regiovisie.gateway.client.ServiceProblem;

/**
 * A part of a page that comes from one service. When that service is down the page goes on without the part, and says so.
 *
 * @param value null when missing
 */
public record Part<T>(T value) {

    /** Waits for a part; a service that is down or fails gives a missing one, a refusal (4xx) stays a failure. */
    public static <T> Uni<Part<T>> of(Uni<T> asked) {
        return asked.map(Part::new).onFailure(Part::isDown).recoverWithItem(new Part<>(null));
    }

    public boolean isMissing() {
        return value == null;
    }

    /** The part as a page shows it; missing stays missing. */
    public <R> Part<R> map(Function<T, R> shown) {
        return new Part<>(isMissing() ? null : shown.apply(value));
    }

    /** The value, or what to go on with when it is missing. */
    public T or(T otherwise) {
        return isMissing() ? otherwise : value;
    }

    /** The elements of a list, none when it is missing. */
    public static <E> List<E> items(Part<List<E>> part) {
        return part.or(List.of());
    }

    private static boolean isDown(Throwable failure) {
        return failure instanceof ServiceProblem problem
                ? problem.status() >= 500
                : failure instanceof ProcessingException;
    }
}
