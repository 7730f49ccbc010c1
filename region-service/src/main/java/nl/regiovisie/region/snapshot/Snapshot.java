package nl.regiovisie.region.snapshot;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiovisie.events.DomainEvent;

/**
 * One kind of thing that a feature owns and can tell of again, from the first to the last. Make it a bean; that is all.
 */
public interface Snapshot {

    /** What they are called in the API, plural: {@code municipalities}. */
    String kind();

    /**
     * The next ones in the order of their ids, in the running transaction. Reads them with a lock (such as {@code
     * LockMode.PESSIMISTIC_READ}), so that nothing newer is told before what is read here.
     *
     * @param after id of the last one of the page before; null at the begin
     * @param limit at most so many things; each may have several events
     */
    Uni<Page> page(String after, int limit);

    /**
     * Some things, as events of this moment.
     *
     * @param events what a consumer needs to know all about them, in order
     * @param last id of the last one, from which the next page goes on; null if there are no more
     */
    record Page(List<DomainEvent> events, String last) {

        public Page {
            events = List.copyOf(events);
        }

        /**
         * @param things in the order of their ids; fewer than {@code limit} are the last
         * @param events all that there is to tell of one
         */
        public static <T> Page of(
                List<T> things, int limit, Function<T, ?> id, Function<T, Stream<? extends DomainEvent>> events) {
            boolean more = things.size() == limit;
            return new Page(
                    things.stream().<DomainEvent>flatMap(events).toList(),
                    more ? id.apply(things.get(limit - 1)).toString() : null);
        }

        /** Of things with one event each, whose subject is their id. */
        public static Page of(List<? extends DomainEvent> events, int limit) {
            return of(events, limit, DomainEvent::subject, Stream::of);
        }
    }
}
