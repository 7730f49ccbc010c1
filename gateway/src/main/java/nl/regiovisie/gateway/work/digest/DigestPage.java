package nl.regiovisie.gateway.work.digest;

import java.util.List;
import java.util.stream.IntStream;
import nl.regiovisie.gateway.work.digest.Digests.Digest;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * The daily mail of the visitor, and the form that changes it.
 *
 * @param chosen the hour that is chosen in the form, as it was typed
 * @param saved whether it was just changed
 */
public record DigestPage(Digest digest, String chosen, Faults faults, boolean saved) {

    /** When people begin their day; whoever wants another hour chooses it. */
    private static final String MORNING = "8";

    static DigestPage of(Digest digest, boolean saved) {
        String hour = digest.hour() == null ? MORNING : digest.hour().toString();
        return new DigestPage(digest, hour, Faults.NONE, saved);
    }

    public List<String> hours() {
        return IntStream.range(0, 24).mapToObj(Integer::toString).toList();
    }
}
