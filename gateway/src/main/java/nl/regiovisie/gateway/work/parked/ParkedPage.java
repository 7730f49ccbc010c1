package nl.regiovisie.gateway.work.parked;

import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.work.parked.DeadLetters.DeadLetter;

/**
 * What waits in each service.
 *
 * @param replayed how many events were just sent again; null when none were asked to be
 */
record ParkedPage(List<Waiting> services, Integer replayed) {

    /** @param service as its address calls it; missing while it is down */
    record Waiting(String service, Part<List<DeadLetter>> letters) {}

    /** How many there are; null while a service does not say, for then nobody knows that all arrived. */
    public Integer count() {
        return services.stream().anyMatch(one -> one.letters().isMissing())
                ? null
                : services.stream()
                        .mapToInt(one -> one.letters().value().size())
                        .sum();
    }
}
