package nl.regiovisie.gateway.work.form;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.Slice;

/** A collection with an end, such as the outcomes of one meeting, put together from its parts. */
public final class Whole {

    /** The most that one request gives. */
    public static final int PART = 200;

    private Whole() {}

    /** @param part asks for the part that starts at a cursor; null for the first */
    public static <T> Uni<List<T>> of(Function<String, Uni<Slice<T>>> part) {
        return from(null, part);
    }

    private static <T> Uni<List<T>> from(String cursor, Function<String, Uni<Slice<T>>> part) {
        return part.apply(cursor)
                .chain(begin -> begin.next() == null
                        ? Uni.createFrom().item(begin.items())
                        : from(begin.next(), part).map(rest -> joined(begin.items(), rest)));
    }

    private static <T> List<T> joined(List<T> begin, List<T> rest) {
        return Stream.concat(begin.stream(), rest.stream()).toList();
    }
}
