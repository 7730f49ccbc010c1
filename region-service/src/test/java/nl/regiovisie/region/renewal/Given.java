package nl.regiovisie.region.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiovisie.region.classification.Known;
import nl.regiovisie.region.classification.MunicipalityFacts;

/** Classifications for tests, and registers on which they were applied one after the other. */
final class Given {

    static final Known NOTHING = new Known(List.of(), List.of(), 0);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    static final Map<String, String> MERGED_IN_2022 = Map.of(
            "GM0370", "GM0439", "GM0398", "GM1980", "GM0416", "GM1980", "GM0756", "GM1982", "GM0786", "GM1982",
            "GM0815", "GM1982", "GM0856", "GM1991", "GM1684", "GM1982", "GM1685", "GM1991", "GM1702", "GM1982");
    static final Map<String, String> MERGED_IN_2023 =
            Map.of("GM0457", "GM0363", "GM0501", "GM1992", "GM0530", "GM1992", "GM0614", "GM1992");
    static final String RENAMED_IN_2024 =
            "code;name;display_name\nJZ35;Midden-Brabant (Hart van Brabant);Midden-Brabant\n";

    private Given() {}

    /** The classifications of CBS until the one of 2025. */
    static Known cbs() {
        Known of2021 = apply(NOTHING, "2021-01-01", file("municipalities_2021.csv"), file("regions.csv"), Map.of());
        Known of2022 = apply(of2021, "2022-01-01", file("municipalities_2022.csv"), "", MERGED_IN_2022);
        Known of2023 = apply(of2022, "2023-01-01", file("municipalities_2023.csv"), "", MERGED_IN_2023);
        return apply(of2023, "2024-01-01", file("municipalities_2025.csv"), RENAMED_IN_2024, Map.of());
    }

    static Known apply(Known known, String day, String municipalities, String regions, Map<String, String> successors) {
        Preview preview = preview(known, day, municipalities, regions, successors);
        assertThat(preview.faults().first()).isEmpty();
        return new Known(preview.outcome().regions(), preview.outcome().municipalities(), 0);
    }

    static Preview preview(
            Known known, String day, String municipalities, String regions, Map<String, String> successors) {
        Upload upload = new Upload(LocalDate.parse(day), bytes(municipalities), bytes(regions), successors);
        return Preview.of(upload, known, TODAY);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String file(String name) {
        try (InputStream bytes = Given.class.getResourceAsStream("/classifications/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The file of a day with the two regions of Midden-Limburg as one. */
    static String with41Regions() {
        return file("municipalities_2025.csv").replace(",JZ42", ",JZ44").replace(",JZ43", ",JZ44");
    }

    static final String MIDDEN_LIMBURG =
            "code,name,abbreviation,provinces,tile_column,tile_row\nJZ44,Midden-Limburg,MLI,Limburg,6,8\n";

    /** Fails if one is in two regions. */
    static Map<String, String> regionsOn(Known known, LocalDate day) {
        return known.municipalities().stream()
                .flatMap(municipality -> municipality.memberships().stream()
                        .filter(membership -> membership.holdsOn(day))
                        .map(membership -> Map.entry(municipality.code(), membership.regionCode())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> "two", TreeMap::new));
    }

    static MunicipalityFacts municipality(Known known, String code) {
        return known.municipalities().stream()
                .filter(municipality -> municipality.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
