package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Follows a collection to its end, one part after the other. For collections that are known to be a few parts at most. */
public final class Whole {

    /** The largest part that the API gives. */
    public static final int PART = 200;

    private Whole() {}

    /** @param part asks for the part at a cursor; null is the first */
    public static <T> Uni<List<T>> of(Function<String, Uni<Slice<T>>> part) {
        return from(null, part, new ArrayList<>());
    }

    private static <T> Uni<List<T>> from(String cursor, Function<String, Uni<Slice<T>>> part, List<T> soFar) {
        return part.apply(cursor).chain(slice -> {
            soFar.addAll(slice.items());
            return slice.next() == null ? Uni.createFrom().item(soFar) : from(slice.next(), part, soFar);
        });
    }
}
