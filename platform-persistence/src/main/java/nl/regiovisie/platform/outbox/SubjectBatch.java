package nl.regiovisie.platform.outbox;

import java.util.ArrayList;
import java.util.List;

/** How far the events of one subject came in a round. Touched by one event after the other, on changing threads. */
class SubjectBatch {

    private final List<Due> events;
    private final List<Long> sent = new ArrayList<>();
    private Throwable failure;

    SubjectBatch(List<Due> events) {
        this.events = events;
    }

    synchronized void sent(Due event) {
        sent.add(event.position());
    }

    synchronized void failed(Throwable reason) {
        failure = reason;
    }

    synchronized List<Long> sent() {
        return List.copyOf(sent);
    }

    /** What was not sent: from the one that failed to the last. */
    synchronized List<Due> unsent() {
        return events.subList(sent.size(), events.size());
    }

    /** Why it stopped, or null if everything was sent. */
    synchronized Throwable failure() {
        return failure;
    }
}
