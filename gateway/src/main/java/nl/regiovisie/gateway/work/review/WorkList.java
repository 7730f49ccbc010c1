package nl.regiovisie.gateway.work.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.review.Reviews.Item;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * What there is to do in a review, as the visitor chose to see it.
 *
 * @param show {@code open}, {@code concept} (somebody works at it), {@code bevestigen} (waits for a colleague),
 *     {@code belofte} (nobody told yet what came of it) or {@code klaar}
 * @param theme id; empty for all
 * @param after number of the recommendation after which this part begins; 0 for the first part
 */
public record WorkList(Review review, String show, String theme, int after) {

    private static final int PART = 50;

    private static final int TOGETHER = 200;

    /** More tiles than this tell less than a number. */
    private static final int TILES = 200;

    static WorkList of(Review review, String show, String theme, Integer after) {
        boolean known = show != null
                && Stream.of("concept", "bevestigen", "belofte", "klaar").anyMatch(show::equals);
        return new WorkList(
                review, known ? show : "open", theme == null ? "" : theme, after == null ? 0 : Math.max(0, after));
    }

    public List<Item> items() {
        return rest().limit(PART).toList();
    }

    /** Whether several can be answered at once. */
    public boolean choosable() {
        return shows("open") && choice().size() > 1;
    }

    /** Ids of those that can be answered at once: in the chosen theme, and as many as the API takes. */
    public List<UUID> choice() {
        return inTheme()
                .filter(Item::untouched)
                .limit(TOGETHER)
                .map(item -> item.recommendation().id())
                .toList();
    }

    /** The number after which the next part begins; null when this is the last. */
    public Integer next() {
        List<Item> items = items();
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
        review.items()
                .forEach(item -> names.put(
                        item.recommendation().theme().id(),
                        item.recommendation().theme().name()));
        return names;
    }

    /** By name of the theme, in the order of the recommendations. */
    public Map<String, List<Item>> themes() {
        return review.items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.recommendation().theme().name(), LinkedHashMap::new, Collectors.toList()));
    }

    public int given(List<Item> items) {
        return (int) items.stream().filter(item -> item.answer().isGiven()).count();
    }

    public boolean tiled() {
        return review.items().size() <= TILES;
    }

    /** The part of an address that keeps the choice: {@code toon=concept&thema=wachten}. */
    public String query() {
        return "toon=" + show + (theme.isEmpty() ? "" : "&thema=" + theme) + (after == 0 ? "" : "&na=" + after);
    }

    static Item find(Review review, UUID recommendation) {
        return review.items().stream()
                .filter(item -> item.recommendation().id().equals(recommendation))
                .findFirst()
                .orElseGet(() -> next(review, null));
    }

    /**
     * The first without an answer that nobody works at after this one, or before it; or else the first without an answer;
     * or else this; null when there is nothing.
     */
    static Item next(Review review, UUID after) {
        List<UUID> ids =
                review.items().stream().map(item -> item.recommendation().id()).toList();
        int at = ids.indexOf(after) + 1;
        List<Item> items = review.items();
        List<Item> onwards = Stream.concat(items.subList(at, items.size()).stream(), items.subList(0, at).stream())
                .toList();
        return Stream.concat(
                        onwards.stream().filter(Item::untouched),
                        onwards.stream().filter(item -> !item.answer().isGiven()))
                .findFirst()
                .orElse(items.isEmpty() ? null : items.get(Math.max(0, at - 1)));
    }

    private Stream<Item> rest() {
        return inTheme()
                .filter(item -> is(item, show))
                .filter(item -> item.recommendation().number() > after);
    }

    private Stream<Item> inTheme() {
        return review.items().stream()
                .filter(item ->
                        theme.isEmpty() || item.recommendation().theme().id().equals(theme));
    }

    private static boolean is(Item item, String kind) {
        return switch (kind) {
            case "concept" -> item.draft() != null && !item.waits();
            case "bevestigen" -> item.waits();
            case "belofte" -> item.promised() && item.realisation() == null;
            case "klaar" -> item.answer().isGiven();
            default -> !item.answer().isGiven();
        };
    }
}
