package nl.regiovisie.gateway.work.submission;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.submission.Submissions.Followed;

/**
 * What bodies sent in, by what became of it.
 *
 * @param groups those with a fate that says most first
 * @param next the address of what follows; null at the end
 */
public record InputPage(List<Group> groups, String next) {

    /** The order in which they are shown, and all that can be. */
    private static final List<String> ORDER =
            List.of("BUNDLED", "ANSWERED", "ESCALATED", "WAITING", "RECEIVED", "CLOSED", "REFUSED", "WITHDRAWN");

    /** @param fate of the contribution, or how far it is before that */
    public record Group(String fate, List<Followed> items) {}

    static InputPage of(Slice<Followed> sent) {
        Map<Integer, List<Followed>> byFate = sent.items().stream()
                .collect(Collectors.groupingBy(one -> ORDER.indexOf(fate(one)), TreeMap::new, Collectors.toList()));
        List<Group> groups = byFate.values().stream()
                .map(items -> new Group(fate(items.get(0)), items))
                .toList();
        return new InputPage(groups, address(sent.next()));
    }

    private static String fate(Followed one) {
        return one.contribution() == null
                ? one.submission().state()
                : one.contribution().fate().state();
    }

    private static String address(String cursor) {
        return cursor == null
                ? null
                : UriBuilder.fromPath("/werk/inbreng")
                        .queryParam("vanaf", "{cursor}")
                        .build(cursor)
                        .toString();
    }
}
