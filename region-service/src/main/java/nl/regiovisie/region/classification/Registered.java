package nl.regiovisie.region.classification;

import java.time.Instant;
import nl.regiovisie.events.DomainEvent;

/** Something that is known here and told to others whenever its facts change. */
interface Registered<F> {

    /** @return whether anything differs from what was known */
    boolean learn(F facts);

    /** All that is known now. */
    DomainEvent registered(Instant now);
}
