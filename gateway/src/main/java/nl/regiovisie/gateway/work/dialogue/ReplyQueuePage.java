package nl.regiovisie.gateway.work.dialogue;

import jakarta.ws.rs.core.UriBuilder;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.dialogue.ReplyQueue.Waiting;

/** Replies that wait to be looked at. */
public record ReplyQueuePage(Slice<Waiting> waiting) {

    /** The address of what follows; null at the end. */
    public String next() {
        return waiting.next() == null
                ? null
                : UriBuilder.fromPath(ReplyModerationResource.ADDRESS)
                        .queryParam("vanaf", "{cursor}")
                        .build(waiting.next())
                        .toString();
    }

    public boolean more() {
        return waiting.next() != null;
    }
}
