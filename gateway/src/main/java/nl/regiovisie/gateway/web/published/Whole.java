package nl.regiovisie.gateway.web.published;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Follows a collection to its end, one part after the other. For collections that are known to be a few parts at most. */
public final class Whole {

    /** The largest part that the API gives. */
    public static final int PART = 200;

    private Whole() {}

    /** @param part asks for the part at a cursor; null is the first */
    public static <T> Uni<List<T>> of(Function<String, Uni<Slice<T>>> part) {
        return part.apply(null).chain(first -> from(first, part));
    }

    /** @param first the part that is there already */
    public static <T> Uni<List<T>> from(Slice<T> first, Function<String, Uni<Slice<T>>> part) {
        return first.next() == null
                ? Uni.createFrom().item(first.items())
                : part.apply(first.next()).chain(more -> from(joined(first, more), part));
    }

    private static <T> Slice<T> joined(Slice<T> first, Slice<T> more) {
        return new Slice<>(
                Stream.concat(first.items().stream(), more.items().stream()).toList(), more.next());
    }
}
