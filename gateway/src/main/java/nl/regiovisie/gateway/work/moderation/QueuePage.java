package nl.regiovisie.gateway.work.moderation;

import jakarta.ws.rs.core.UriBuilder;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.moderation.Queue.Submission;

/** What waits to be looked at. */
public record QueuePage(Slice<Submission> waiting) {

    /** The address of what follows; null at the end. */
    public String next() {
        return waiting.next() == null
                ? null
                : UriBuilder.fromPath("/werk/moderatie")
                        .queryParam("vanaf", "{cursor}")
                        .build(waiting.next())
                        .toString();
    }

    public boolean more() {
        return waiting.next() != null;
    }
}
