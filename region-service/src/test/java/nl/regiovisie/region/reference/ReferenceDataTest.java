package nl.regiovisie.region.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.region.classification.MunicipalityFacts;
import nl.regiovisie.region.classification.RegionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDataTest {

    private final ReferenceData data = ReferenceData.read();

    @Test
    void there_are_42_regions_and_no_two_share_a_tile_or_an_abbreviation() {
        assertThat(data.regions()).hasSize(42);
        assertThat(data.regions()).extracting(RegionFacts::abbreviation).doesNotHaveDuplicates();
        assertThat(data.regions())
                .extracting(region -> List.of(region.tileColumn(), region.tileRow()))
                .doesNotHaveDuplicates();
    }

    /** The numbers that CBS published for 1 January of each year. */
    @ParameterizedTest
    @CsvSource({"2021-01-01, 352", "2022-01-01, 345", "2022-03-24, 344", "2023-01-01, 342", "2024-01-01, 342"})
    void there_are_as_many_municipalities_on_a_day_as_cbs_counted(LocalDate day, int count) {
        assertThat(regionsOn(day)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({
        "Weesp, GM0457, 2022-03-23, JZ16",
        "Weesp, GM0457, 2022-03-24,",
        "Amsterdam, GM0363, 2022-03-25, JZ13",
        "Voorschoten, GM0626, 2023-12-31, JZ24",
        "Voorschoten, GM0626, 2024-01-01, JZ18",
        "Zeewolde, GM0050, 2023-12-31, JZ08",
        "Zeewolde, GM0050, 2024-01-01, JZ12",
        "Brielle, GM0501, 2022-12-31, JZ29",
        "Brielle, GM0501, 2023-01-01,",
        "Voorne aan Zee, GM1992, 2022-12-31,",
        "Voorne aan Zee, GM1992, 2023-01-01, JZ29"
    })
    void a_municipality_changes_region_on_the_right_day(String name, String code, LocalDate day, String region) {
        assertThat(regionsOn(day).get(code)).as(name).isEqualTo(region);
    }

    @Test
    void every_region_has_municipalities_and_every_membership_names_a_region() {
        assertThat(regionsOn(LocalDate.of(2026, 11, 24)).values())
                .containsAll(data.regions().stream().map(RegionFacts::code).toList())
                .isSubsetOf(data.regions().stream().map(RegionFacts::code).toList());
    }

    @Test
    void whoever_was_abolished_has_a_successor_that_existed_on_that_day() {
        Stream<MunicipalityFacts> abolished =
                data.municipalities().stream().filter(municipality -> municipality.successor() != null);

        assertThat(abolished).hasSize(14).allSatisfy(municipality -> {
            LocalDate end = municipality.memberships().get(0).validUntil();
            assertThat(regionsOn(end)).containsKey(municipality.successor());
        });
    }

    private Map<String, String> regionsOn(LocalDate day) {
        return data.municipalities().stream()
                .flatMap(municipality -> municipality.memberships().stream()
                        .filter(membership -> membership.holdsOn(day))
                        .map(membership -> Map.entry(municipality.code(), membership)))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().regionCode()));
    }
}
