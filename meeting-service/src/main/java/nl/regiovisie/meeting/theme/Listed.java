package nl.regiovisie.meeting.theme;

import java.time.Instant;
import nl.regiovisie.events.DomainEvent;

/** An entry of a fixed list, whose facts may be corrected. */
interface Listed<V> {

    void learn(V facts);

    V view();

    DomainEvent registered(Instant now);
}
