package nl.regiovisie.region.classification;

import java.time.Instant;
import java.time.LocalDate;
import nl.regiovisie.events.DomainEvent;

/** Something that is known here and told to others whenever its facts change. */
interface Registered<F> {

    F facts();

    /** @return whether anything differs from what was known */
    boolean learn(F facts);

    /**
     * Takes over what holds on a day of all that is known by day.
     *
     * @return whether others were told something else the last time
     */
    boolean reach(LocalDate day);

    /** All that is known now. */
    DomainEvent registered(Instant now);
}
