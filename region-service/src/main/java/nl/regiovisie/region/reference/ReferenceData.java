package nl.regiovisie.region.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.regiovisie.region.classification.MunicipalityFacts;
import nl.regiovisie.region.classification.RegionFacts;
import nl.regiovisie.region.classification.RegionName;

/**
 * The regions and municipalities that ship with this service. Source: CBS, "Gebieden in Nederland" (CC BY 4.0).
 *
 * @param regions by code
 * @param municipalities by code, also those that no longer exist
 */
record ReferenceData(List<RegionFacts> regions, List<MunicipalityFacts> municipalities) {

    static final ReferenceData NOTHING = new ReferenceData(List.of(), List.of());

    /** The days that the columns of the history are about. */
    private static final List<Map.Entry<LocalDate, String>> SEEN = List.of(
            Map.entry(LocalDate.of(2021, 1, 1), "region_2021"),
            Map.entry(LocalDate.of(2022, 1, 1), "region_2022"),
            Map.entry(LocalDate.of(2023, 1, 1), "region_2023"),
            Map.entry(LocalDate.of(2024, 1, 1), "region_2024_2025"));

    static ReferenceData read() {
        return new ReferenceData(readRegions(), readMunicipalities());
    }

    private static List<RegionFacts> readRegions() {
        Map<String, List<RegionName>> names = Csv.rows("region_names.csv").stream()
                .collect(groupingBy(row -> row.get("code"), mapping(ReferenceData::name, toList())));
        return Csv.rows("regions.csv").stream()
                .map(row -> region(row, names.get(row.get("code"))))
                .toList();
    }

    private static RegionName name(Map<String, String> row) {
        return new RegionName(LocalDate.parse(row.get("valid_from")), row.get("name"), row.get("display_name"));
    }

    private static RegionFacts region(Map<String, String> row, List<RegionName> names) {
        return new RegionFacts(
                row.get("code"),
                row.get("abbreviation"),
                List.of(row.get("provinces").split(",")),
                Integer.parseInt(row.get("tile_column")),
                Integer.parseInt(row.get("tile_row")),
                Integer.parseInt(row.get("population_2022_01_01")),
                names);
    }

    private static List<MunicipalityFacts> readMunicipalities() {
        Map<String, Map<String, String>> abolished = Csv.rows("municipality_successors.csv").stream()
                .collect(toMap(row -> row.get("code"), Function.identity()));
        return Csv.rows("municipality_region_history.csv").stream()
                .map(row -> municipality(row, abolished.get(row.get("code"))))
                .toList();
    }

    private static MunicipalityFacts municipality(Map<String, String> row, Map<String, String> abolished) {
        MembershipHistory history = new MembershipHistory();
        SEEN.forEach(seen -> history.seen(seen.getKey(), row.get(seen.getValue())));
        String successor = null;
        if (abolished != null) {
            history.abolished(LocalDate.parse(abolished.get("abolished_on")));
            successor = abolished.get("successor");
        }
        return new MunicipalityFacts(row.get("code"), row.get("name"), history.memberships(), successor);
    }
}
