package nl.regiovisie.gateway.web.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublicFigures.Region;

/** In which order the regions stand; those that are equal by name. */
public enum Order {
    NAME("naam", comparing(Region::regionName)),
    SAID("bijdragen", comparingInt(region -> -region.numbers().contributions().total())),
    ANSWERED("antwoorden", comparingDouble(region -> -region.numbers().answers().share())),
    DAYS("dagen", comparing(region -> region.numbers().answers().medianDays(), nullsLast(naturalOrder())));

    private final String word;
    private final Comparator<Region> comparator;

    Order(String word, Comparator<Region> comparator) {
        this.word = word;
        this.comparator = comparator;
    }

    /** As it stands in the address. */
    public String word() {
        return word;
    }

    Comparator<Region> comparator() {
        return comparator.thenComparing(Region::regionName);
    }

    /** @return by name for a word that is none */
    static Order of(String word) {
        return Stream.of(values())
                .filter(order -> order.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(NAME);
    }
}
