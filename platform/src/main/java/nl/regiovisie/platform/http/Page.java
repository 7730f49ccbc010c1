package nl.regiovisie.platform.http;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a collection.
 *
 * @param next cursor of the next page, or null on the last
 */
public record Page<T>(List<T> items, String next) {

    /**
     * @param oneMore up to {@code limit + 1} items: the extra one only tells that there is a next page
     * @param cursorOf the cursor that continues after an item
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursorOf) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, cursorOf.apply(items.get(limit - 1)));
    }

    /** A collection that is never longer than one page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(List.copyOf(items), null);
    }
}
