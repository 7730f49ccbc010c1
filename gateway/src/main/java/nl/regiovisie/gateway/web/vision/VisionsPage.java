package nl.regiovisie.gateway.web.vision;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublicVisions.Overview;

/**
 * How the vision of each region stands.
 *
 * @param status the only one to show; empty for all
 * @param all of every region
 */
record VisionsPage(String status, List<Overview> all) {

    private static final List<String> ORDER = List.of(
            "PREPARATION",
            "DRAFT",
            "CONSULTATION",
            "DECISION",
            "ADOPTED",
            "IMPLEMENTATION",
            "EVALUATION",
            "ADJUSTMENT",
            "EXPIRED");

    /** Those to react to now, the first to close first. */
    public List<Overview> open() {
        return all.stream()
                .filter(vision -> vision.consultationCloses() != null)
                .sorted(Comparator.comparing(Overview::consultationCloses))
                .toList();
    }

    /** By name. */
    public List<Overview> shown() {
        return all.stream()
                .filter(vision -> status.isEmpty() || status.equals(key(vision)))
                .sorted(Comparator.comparing(Overview::regionName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** How many regions there are in each status, in the order of life; those without a vision last. */
    public List<Count> counts() {
        return Stream.concat(ORDER.stream(), Stream.of("NONE"))
                .map(key -> new Count(
                        key,
                        all.stream().filter(vision -> key.equals(key(vision))).count()))
                .filter(count -> count.regions() > 0)
                .toList();
    }

    public boolean example() {
        return all.stream().anyMatch(Overview::example);
    }

    private static String key(Overview vision) {
        return vision.status() == null ? "NONE" : vision.status();
    }

    record Count(String status, long regions) {}
}
