package nl.regiovisie.gateway.work.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;
import nl.regiovisie.gateway.work.review.Reviews.Item;
import nl.regiovisie.gateway.work.review.Reviews.Review;

/**
 * The work list of a municipality beside the recommendation that it answers now.
 *
 * @param current null when the review covers nothing
 * @param done whether the list shows what was answered instead of what is open
 * @param vision the text that an answer can point at
 * @param newer what a colleague answered meanwhile; else null
 */
public record ReviewPage(
        Review review,
        Item current,
        boolean done,
        AnswerForm form,
        Faults faults,
        Assessment newer,
        List<Section> vision,
        LocalDate today) {

    private static final int QUARTERS = 12;

    public List<Item> todo() {
        return review.items().stream()
                .filter(item -> item.answer().isGiven() == done)
                .toList();
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

    public boolean at(Item item) {
        return current != null
                && item.recommendation().id().equals(current.recommendation().id());
    }

    /** How many days are left; negative when it is too late, null without a day. */
    public Long daysLeft() {
        return review.due() == null ? null : ChronoUnit.DAYS.between(today, review.due());
    }

    /** From this one on, {@code 2027-Q1}, with what was chosen before. */
    public List<String> quarters(String chosen) {
        Stream<String> ahead = Stream.iterate(today, day -> day.plus(1, IsoFields.QUARTER_YEARS))
                .limit(QUARTERS)
                .map(day -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
        Stream<String> before = chosen == null || chosen.isBlank() ? Stream.empty() : Stream.of(chosen);
        return Stream.concat(before, ahead).distinct().sorted().toList();
    }

    static Item find(Review review, UUID recommendation) {
        return review.items().stream()
                .filter(item -> item.recommendation().id().equals(recommendation))
                .findFirst()
                .orElseGet(() -> next(review, null));
    }

    /** The first open one after this, or before it; or else this; null when there is nothing. */
    static Item next(Review review, UUID after) {
        List<UUID> ids =
                review.items().stream().map(item -> item.recommendation().id()).toList();
        int at = ids.indexOf(after) + 1;
        List<Item> items = review.items();
        return Stream.concat(items.subList(at, items.size()).stream(), items.subList(0, at).stream())
                .filter(item -> !item.answer().isGiven())
                .findFirst()
                .orElse(items.isEmpty() ? null : items.get(Math.max(0, at - 1)));
    }
}
