package nl.regiovisie.region.classification;

import java.util.List;

/**
 * All that is known of a youth region.
 *
 * @param code CBS code, {@code JZ22}
 * @param abbreviation three letters, unique, for the tile on the map
 * @param provinces the province with the largest share first
 * @param tileColumn place on the tile map, 0 = west
 * @param tileRow place on the tile map, 0 = north
 * @param population inhabitants on 1 January 2022, within the borders of that day
 * @param names oldest first; each holds until the next begins; at least one
 */
public record RegionFacts(
        String code,
        String abbreviation,
        List<String> provinces,
        int tileColumn,
        int tileRow,
        int population,
        List<RegionName> names) {

    public RegionFacts {
        provinces = List.copyOf(provinces);
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(code + " has no name");
        }
    }
}
