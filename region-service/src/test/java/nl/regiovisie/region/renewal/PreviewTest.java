package nl.regiovisie.region.renewal;

import static nl.regiovisie.region.renewal.Given.municipality;
import static nl.regiovisie.region.renewal.Given.regionsOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regiovisie.region.classification.Known;
import nl.regiovisie.region.classification.Membership;
import nl.regiovisie.region.classification.RegionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewTest {

    private static final Known CBS = Given.cbs();
    private static final String MERGER = "2028-01-01";

    @ParameterizedTest
    @CsvSource({"2021-01-01, 352", "2022-01-01, 345", "2023-01-01, 342", "2025-01-01, 342"})
    void the_classifications_of_four_years_give_as_many_municipalities_as_cbs_counted(LocalDate day, int count) {
        assertThat(regionsOn(CBS, day)).hasSize(count).doesNotContainValue("two");
    }

    @ParameterizedTest
    @CsvSource({
        "Weesp, GM0457, 2022-12-31, JZ16",
        "Weesp, GM0457, 2023-01-01,",
        "Amsterdam, GM0363, 2023-01-01, JZ13",
        "Voorschoten, GM0626, 2023-12-31, JZ24",
        "Voorschoten, GM0626, 2024-01-01, JZ18",
        "Zeewolde, GM0050, 2023-12-31, JZ08",
        "Zeewolde, GM0050, 2024-01-01, JZ12",
        "Brielle, GM0501, 2022-12-31, JZ29",
        "Brielle, GM0501, 2023-01-01,",
        "Voorne aan Zee, GM1992, 2022-12-31,",
        "Voorne aan Zee, GM1992, 2023-01-01, JZ29"
    })
    void they_give_the_moves_that_are_known(String name, String code, LocalDate day, String region) {
        assertThat(regionsOn(CBS, day).get(code)).as(name).isEqualTo(region);
    }

    @Test
    void they_give_the_new_name_of_midden_brabant() {
        RegionFacts region = region(CBS, "JZ35");

        assertThat(region.names()).hasSize(2);
        assertThat(region.name().name()).isEqualTo("Midden-Brabant (Hart van Brabant)");
        assertThat(region.name().validFrom()).isEqualTo("2024-01-01");
    }

    @Test
    void what_changes_is_told_by_kind() {
        Known of2021 = Given.apply(
                Given.NOTHING,
                "2021-01-01",
                Given.file("municipalities_2021.csv"),
                Given.file("regions.csv"),
                Map.of());
        Changes of2022 = changes(of2021, "2022-01-01", Given.file("municipalities_2022.csv"), "", Given.MERGED_IN_2022);

        assertThat(of2022.municipalities()).isEqualTo(345);
        assertThat(of2022.municipalitiesVanishing()).hasSize(10);
        assertThat(of2022.municipalitiesAppearing())
                .contains(new Change("GM1991", "Maashorst", null, List.of("JZ33")))
                .hasSize(3);
        Changes of2025 = changes(CBS, "2024-01-01", Given.file("municipalities_2025.csv"), "", Map.of());
        assertThat(of2025.municipalitiesMoving())
                .containsExactly(
                        new Change("GM0050", "Zeewolde", "JZ08", List.of("JZ12")),
                        new Change("GM0626", "Voorschoten", "JZ24", List.of("JZ18")));
    }

    @Test
    void the_same_classification_on_a_later_day_changes_nothing() {
        Preview preview = Given.preview(CBS, "2027-01-01", Given.file("municipalities_2025.csv"), "", Map.of());

        assertThat(preview.outcome().regions()).isEqualTo(CBS.regions());
        assertThat(preview.outcome().municipalities()).isEqualTo(CBS.municipalities());
    }

    @Test
    void two_regions_that_become_one_end_and_lead_to_it() {
        Changes changes = changes(CBS, MERGER, Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());
        Known known = Given.apply(CBS, MERGER, Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());

        assertThat(changes.regions()).isEqualTo(41);
        assertThat(changes.regionsAppearing()).extracting(Change::code).containsExactly("JZ44");
        assertThat(changes.regionsVanishing()).extracting(Change::code).containsExactly("JZ42", "JZ43");
        assertThat(region(known, "JZ42").successors()).containsExactly("JZ44");
        assertThat(region(known, "JZ42").validUntil()).isEqualTo(MERGER);
        assertThat(regionsOn(known, LocalDate.parse(MERGER))).hasSize(342).doesNotContainValue("JZ42");
        assertThat(regionsOn(known, LocalDate.parse(MERGER).minusDays(1)))
                .isEqualTo(regionsOn(CBS, LocalDate.parse(MERGER)));
    }

    @Test
    void a_plan_for_later_is_replaced_and_leaves_no_trace_in_the_answers() {
        Known planned = Given.apply(CBS, MERGER, Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());
        Preview back = Given.preview(planned, "2027-06-01", Given.file("municipalities_2025.csv"), "", Map.of());

        assertThat(back.faults().first()).isEmpty();
        assertThat(back.outcome().changes().replaces()).containsExactly(LocalDate.parse(MERGER));
        assertThat(back.outcome().municipalities()).isEqualTo(CBS.municipalities());
        Known known = new Known(back.outcome().regions(), back.outcome().municipalities(), 0);
        assertThat(region(known, "JZ42").ended()).isFalse();
        assertThat(region(known, "JZ44").neverCameToBe()).isTrue();
        Known again = Given.apply(known, "2029-01-01", Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());
        assertThat(region(again, "JZ44").validFrom()).isEqualTo("2029-01-01");
    }

    @Test
    void a_plan_can_be_corrected_for_the_same_day_without_naming_the_new_region_again() {
        Known planned = Given.apply(CBS, MERGER, Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());
        String corrected = Given.with41Regions().replace("GM0050,Zeewolde,JZ12", "GM0050,Zeewolde,JZ08");

        Known known = Given.apply(planned, MERGER, corrected, "", Map.of());

        assertThat(regionsOn(known, LocalDate.parse(MERGER))).containsEntry("GM0050", "JZ08");
        assertThat(region(known, "JZ44").validUntil()).isNull();
    }

    @Test
    void a_municipality_is_called_otherwise_from_the_day_on() {
        Known known = Given.apply(
                CBS, MERGER, Given.file("municipalities_2025.csv").replace("'s-Gravenhage", "Den Haag"), "", Map.of());

        assertThat(municipality(known, "GM0518").names()).hasSize(2);
        assertThat(municipality(known, "GM0518").name()).isEqualTo("Den Haag");
        assertThat(municipality(known, "GM0518").memberships())
                .containsExactly(Membership.since(LocalDate.of(2021, 1, 1), "JZ24"));
    }

    @Test
    void a_merger_can_be_named_in_the_file_itself() {
        String merged = Given.file("municipalities_2025.csv")
                .replace("region_code\n", "region_code,successor\n")
                .replaceAll("(GM\\d{4},.*,JZ\\d\\d)\n", "$1,\n")
                .replace("GM0050,Zeewolde,JZ12,", "GM0050,,,GM0034");

        Known known = Given.apply(CBS, MERGER, merged, "", Map.of());

        assertThat(municipality(known, "GM0050").successor()).isEqualTo("GM0034");
        assertThat(municipality(known, "GM0050").current()).isNull();
    }

    /** What stands first takes the place of line 6, the one of Zeewolde. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GM0050,Zeewolde,JZ12\\nGM0050,Zeewolde,JZ12 | municipalities | 7 | 1 | gm_code     | staat ook op regel 6
            GM0050,Zeewolde,JZ12\\nGM0050,Zeewolde,JZ08 | municipalities | 7 | 1 | gm_code     | op regel 6 in JZ12 en hier in JZ08
            GM0050,Zeewolde,                            | municipalities | 6 | 3 | region_code | bij geen jeugdregio
            GM0050,Zeewolde,JZ99                        | municipalities | 6 | 3 | region_code | kennen wij niet
            GM0050,Zeewolde,JZ12\\nGM9999,,JZ12         | municipalities | 7 | 2 | name        | Vul haar naam in
            GM0050,Zeewolde,JZ12\\nGM0457,Weesp,JZ16    | municipalities | 7 | 1 | gm_code     | bestaat sinds 1 januari 2023 niet meer
            GM0050,Zeewolde                             | municipalities | 6 |   |             | het moeten er 3 zijn
            GM0050,"Zeewolde,JZ12                       | municipalities | 6 | 2 |             | is niet gesloten
            """)
    void a_line_that_cannot_be_right_is_named(
            String line, String file, Integer number, Integer column, String name, String message) {
        String municipalities =
                Given.file("municipalities_2025.csv").replace("GM0050,Zeewolde,JZ12", line.replace("\\n", "\n"));

        assertThat(faults(municipalities, "", Map.of())).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(number);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.name()).isEqualTo(name);
            assertThat(fault.message()).contains(message);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JZ44,Midden-Limburg,,Limburg,6,8    | 3 | abbreviation | is nieuw
            JZ44,Midden-Limburg,GRO,Limburg,6,8 | 3 | abbreviation | heeft deze letters al
            JZ44,Midden-Limburg,MLI,Limburg,6,0 | 5 | tile_column  | staat al op deze plek
            JZ44,Midden-Limburg,mli,Limburg,6,8 | 3 | abbreviation | drie hoofdletters
            JZ44,,MLI,Limburg,6,8               | 2 | name         | Vul dit in
            JZ01,Groningen,GRN,Groningen,6,0    | 3 | abbreviation | alleen de naam veranderen
            """)
    void a_region_that_cannot_be_right_is_named(String line, Integer column, String name, String message) {
        String regions = "code,name,abbreviation,provinces,tile_column,tile_row\n" + line;

        assertThat(faults(Given.with41Regions(), regions, Map.of())).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo("regions");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.name()).isEqualTo(name);
            assertThat(fault.message()).contains(message);
        });
    }

    @Test
    void a_region_without_municipalities_cannot_begin() {
        assertThat(faults(Given.file("municipalities_2025.csv"), Given.MIDDEN_LIMBURG, Map.of()))
                .anySatisfy(fault -> assertThat(fault.message()).contains("Bij JZ44 hoort geen enkele gemeente"));
    }

    @Test
    void a_municipality_that_is_not_named_needs_a_successor_that_is_there() {
        String without = Given.file("municipalities_2025.csv").replace("GM0050,Zeewolde,JZ12\n", "");

        assertThat(faults(without, "", Map.of())).singleElement().satisfies(fault -> {
            assertThat(fault.name()).isEqualTo("GM0050");
            assertThat(fault.message()).contains("Zeewolde (GM0050)", "in welke gemeente zij opgaat");
        });
        assertThat(faults(without, "", Map.of("GM0050", "GM0457")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("Zeewolde kan niet opgaan in GM0457"));
        assertThat(faults(without, "", Map.of("GM0050", "GM0034"))).isEmpty();
    }

    @Test
    void a_day_before_the_last_change_and_a_day_before_the_region_began_are_refused() {
        Known planned = Given.apply(CBS, MERGER, Given.with41Regions(), Given.MIDDEN_LIMBURG, Map.of());

        assertThat(Given.preview(CBS, "2022-06-01", Given.file("municipalities_2022.csv"), "", Map.of())
                        .faults()
                        .first())
                .anySatisfy(fault -> {
                    assertThat(fault.name()).isEqualTo("validFrom");
                    assertThat(fault.message()).contains("Op 1 januari 2024");
                });
        assertThat(Given.preview(planned, "2027-06-01", Given.with41Regions(), "", Map.of())
                        .faults()
                        .first())
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault.message()).contains("JZ44 begint op 1 januari 2028"));
    }

    @Test
    void a_file_that_cannot_be_read_says_nothing_about_who_is_missing() {
        assertThat(faults("gm_code\tname\tregion_code\nGM0014\tGroningen\tJZ01\n", "", Map.of()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("gescheiden met tabs"));
    }

    @Test
    void accents_in_windows_1252_and_with_a_byte_order_mark_are_no_new_names() {
        byte[] windows = Given.file("municipalities_2025.csv").getBytes(Charset.forName("windows-1252"));
        byte[] marked = Given.bytes("\uFEFF" + Given.file("municipalities_2025.csv"));

        for (byte[] file : List.of(windows, marked)) {
            Preview preview = Preview.of(new Upload(LocalDate.parse(MERGER), file, null, Map.of()), CBS, Given.TODAY);
            assertThat(preview.faults().first()).isEmpty();
            assertThat(preview.outcome().municipalities()).isEqualTo(CBS.municipalities());
        }
    }

    @Test
    void a_hundred_thousand_lines_are_all_looked_at() {
        String file = "gm_code;name;region_code\n" + "GM0014;Groningen;JZ01\n".repeat(100_000);

        Preview preview = Given.preview(CBS, MERGER, file, "", Map.of());

        assertThat(preview.faults().total()).isEqualTo(99_999 + 341);
        assertThat(preview.faults().first()).hasSize(1_000 + 341);
    }

    private static List<Fault> faults(String municipalities, String regions, Map<String, String> successors) {
        return Given.preview(CBS, MERGER, municipalities, regions, successors)
                .faults()
                .first();
    }

    private static Changes changes(
            Known known, String day, String municipalities, String regions, Map<String, String> successors) {
        return Given.preview(known, day, municipalities, regions, successors)
                .outcome()
                .changes();
    }

    private static RegionFacts region(Known known, String code) {
        return known.regions().stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
