package nl.regiovisie.region.snapshot;

import io.smallrye.mutiny.Uni;
import java.util.List;
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

        /** @param events one for each thing, whose subject is its id; fewer than {@code limit} are the last */
        public static Page of(List<? extends DomainEvent> events, int limit) {
            boolean more = events.size() == limit;
            return new Page(List.copyOf(events), more ? events.get(limit - 1).subject() : null);
        }
    }
}
