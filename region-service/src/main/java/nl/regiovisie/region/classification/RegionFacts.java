package nl.regiovisie.region.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known of a youth region.
 *
 * @param code CBS code, {@code JZ22}
 * @param abbreviation three letters for the tile on the map; no two regions share them at the same time
 * @param provinces the province with the largest share first
 * @param tileColumn place on the tile map, 0 = west
 * @param tileRow place on the tile map, 0 = north
 * @param population inhabitants on 1 January 2022, within the borders of that day; null if not known
 * @param names oldest first; each holds until the next begins; at least one, and the region begins with the first
 * @param validUntil first day on which it is no longer; its first day if it never came to be; null while it lasts
 * @param successors codes of the regions that its municipalities went to when it ended
 */
public record RegionFacts(
        String code,
        String abbreviation,
        List<String> provinces,
        int tileColumn,
        int tileRow,
        Integer population,
        List<RegionName> names,
        LocalDate validUntil,
        List<String> successors) {

    public RegionFacts {
        provinces = List.copyOf(provinces);
        names = List.copyOf(names);
        successors = List.copyOf(successors);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(code + " has no name");
        }
        if (validUntil == null && !successors.isEmpty()) {
            throw new IllegalArgumentException(code + " has successors but does not end");
        }
    }

    /** A region without an end. */
    public RegionFacts(
            String code,
            String abbreviation,
            List<String> provinces,
            int tileColumn,
            int tileRow,
            Integer population,
            List<RegionName> names) {
        this(code, abbreviation, provinces, tileColumn, tileRow, population, names, null, List.of());
    }

    public LocalDate validFrom() {
        return names.get(0).validFrom();
    }

    /** The newest one. */
    public RegionName name() {
        return names.get(names.size() - 1);
    }

    public boolean ended() {
        return validUntil != null;
    }

    public boolean neverCameToBe() {
        return validFrom().equals(validUntil);
    }

    /** What is left without all that begins or ends on a day or later; empty if it was not there before. */
    public Optional<RegionFacts> before(LocalDate day) {
        List<RegionName> earlier =
                names.stream().filter(name -> name.validFrom().isBefore(day)).toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        boolean gone = validUntil != null && validUntil.isBefore(day);
        return Optional.of(with(earlier, gone ? validUntil : null, gone ? successors : List.of()));
    }

    /** @param name from its day on */
    public RegionFacts called(RegionName name) {
        return with(Stream.concat(names.stream(), Stream.of(name)).toList(), validUntil, successors);
    }

    public RegionFacts endingOn(LocalDate day, List<String> followedBy) {
        return with(names, day, followedBy);
    }

    /** It was meant for later, and will not come to be. */
    public RegionFacts withdrawn() {
        return with(names, validFrom(), List.of());
    }

    private RegionFacts with(List<RegionName> called, LocalDate until, List<String> followedBy) {
        return new RegionFacts(
                code, abbreviation, provinces, tileColumn, tileRow, population, called, until, followedBy);
    }
}
