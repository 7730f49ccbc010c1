package nl.regiovisie.platform.limit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How often an address of the internet may do something in an hour. An address tells who somebody is, and so does a hash
 * of it, because all addresses can be tried: they are counted in memory, written down nowhere, and forgotten together
 * when the hour ends. Each instance of a service counts for itself.
 */
public final class HourlyLimit {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 100_000;

    private final int most;
    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant ends = Instant.MIN;

    public HourlyLimit(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /**
     * Counts one more.
     *
     * @param address IPv4, or IPv6 of which only the network counts: a household has very many of those
     * @return false if there were too many in this hour, of this address or of far too many addresses
     */
    public synchronized boolean allows(String address) {
        Instant now = clock.instant();
        if (!now.isBefore(ends)) {
            counts.clear();
            ends = now.plus(HOUR);
        }
        String network = network(address);
        if (counts.size() >= MOST_ADDRESSES && !counts.containsKey(network)) {
            return false;
        }
        return counts.merge(network, 1, Integer::sum) <= most;
    }

    /** The first four groups of an IPv6 address, also when its zeros are left out; anything else as it is. */
    private static String network(String address) {
        if (!address.contains(":") || address.contains(".")) {
            return address;
        }
        int gap = address.indexOf("::");
        String before = gap < 0 ? address : address.substring(0, gap);
        String[] groups = before.split(":");
        StringBuilder network = new StringBuilder();
        for (int at = 0; at < 4; at++) {
            network.append(at < groups.length && !groups[at].isEmpty() ? groups[at] : "0")
                    .append(':');
        }
        return network.toString();
    }
}
