package nl.regiovisie.gateway.work.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * What there is to do in a review, as the visitor chose to see it.
 *
 * @param all whatever the review covers, by number
 * @param show {@code open}, {@code concept} (somebody works at it), {@code bevestigen} (waits for a colleague),
 *     {@code belofte} (nobody told yet what came of it) or {@code klaar}
 * @param theme id; empty for all
 * @param after number of the recommendation after which this part begins; 0 for the first part
 */
public record WorkList(Review review, List<WorkItem> all, String show, String theme, int after) {

    private static final int PART = 50;

    private static final int TOGETHER = 200;

    /** More tiles than this tell less than a number. */
    private static final int TILES = 200;

    static WorkList of(Review review, List<WorkItem> all, String show, String theme, Integer after) {
        boolean known = show != null
                && Stream.of("concept", "bevestigen", "belofte", "klaar").anyMatch(show::equals);
        return new WorkList(
                review, all, known ? show : "open", theme == null ? "" : theme, after == null ? 0 : Math.max(0, after));
    }

    public List<WorkItem> items() {
        return rest().limit(PART).toList();
    }

    /** Whether several can be answered at once. */
    public boolean choosable() {
        return shows("open") && choice().size() > 1;
    }

    /** Ids of those that can be answered at once: in the chosen theme, and as many as the API takes. */
    public List<UUID> choice() {
        return inTheme()
                .filter(WorkItem::untouched)
                .limit(TOGETHER)
                .map(item -> item.recommendation().id())
                .toList();
    }

    /** Those of the list that are among the chosen. */
    List<WorkItem> these(List<UUID> chosen) {
        return all.stream().filter(item -> chosen.contains(item.id())).toList();
    }

    /** How many proposals to the region can be taken over at once. */
    public int takeable() {
        return (int) all.stream()
                .filter(WorkItem::untouched)
                .filter(WorkItem::proposed)
                .count();
    }

    /** The number after which the next part begins; null when this is the last. */
    public Integer next() {
        List<WorkItem> items = items();
        return rest().count() > items.size()
                ? items.get(items.size() - 1).recommendation().number()
                : null;
    }

    /** How many there are of a kind, in the chosen theme. */
    public int count(String kind) {
        return (int) inTheme().filter(item -> is(item, kind)).count();
    }

    public boolean shows(String kind) {
        return show.equals(kind);
    }

    /** Names of the themes by id, in the order of the recommendations. */
    public Map<String, String> themeNames() {
        Map<String, String> names = new LinkedHashMap<>();
        all.forEach(item -> names.put(
                item.recommendation().theme().id(),
                item.recommendation().theme().name()));
        return names;
    }

    /** By name of the theme, in the order of the recommendations. */
    public Map<String, List<WorkItem>> themes() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        item -> item.recommendation().theme().name(), LinkedHashMap::new, Collectors.toList()));
    }

    public int given(List<WorkItem> items) {
        return (int) items.stream().filter(item -> item.answer().isGiven()).count();
    }

    public boolean tiled() {
        return all.size() <= TILES;
    }

    /** The part of an address that keeps the choice: {@code toon=concept&thema=wachten}. */
    public String query() {
        return "toon=" + show + (theme.isEmpty() ? "" : "&thema=" + theme) + (after == 0 ? "" : "&na=" + after);
    }

    private Stream<WorkItem> rest() {
        return inTheme()
                .filter(item -> is(item, show))
                .filter(item -> item.recommendation().number() > after);
    }

    private Stream<WorkItem> inTheme() {
        return all.stream()
                .filter(item ->
                        theme.isEmpty() || item.recommendation().theme().id().equals(theme));
    }

    private static boolean is(WorkItem item, String kind) {
        return switch (kind) {
            case "concept" -> item.draft() != null && !item.waits();
            case "bevestigen" -> item.waits();
            case "belofte" -> item.promised() && !item.realised();
            case "klaar" -> item.answer().isGiven();
            default -> !item.answer().isGiven();
        };
    }
}
