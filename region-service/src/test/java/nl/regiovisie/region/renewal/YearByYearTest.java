package nl.regiovisie.region.renewal;

import static nl.regiovisie.region.renewal.Calls.get;
import static nl.regiovisie.region.renewal.Calls.municipalitiesOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(FromNothing.class)
@QuarkusTestResource(StackResource.class)
class YearByYearTest {

    @BeforeEach
    void ready() {
        Calls.waitUntilReady();
    }

    @Test
    void the_classifications_of_2021_to_2025_loaded_one_after_the_other_give_the_history() {
        get("/v1/regions").body("items", hasSize(0));

        Calls.load("2021-01-01", Given.file("municipalities_2021.csv"), Given.file("regions.csv"), Map.of());
        Calls.load("2022-01-01", Given.file("municipalities_2022.csv"), "", Given.MERGED_IN_2022);
        Calls.load("2023-01-01", Given.file("municipalities_2023.csv"), "", Given.MERGED_IN_2023);
        Calls.load("2024-01-01", Given.file("municipalities_2025.csv"), Given.RENAMED_IN_2024, Map.of());

        assertThat(municipalitiesOn("2021-01-01")).isEqualTo(352);
        assertThat(municipalitiesOn("2022-01-01")).isEqualTo(345);
        assertThat(municipalitiesOn("2023-01-01")).isEqualTo(342);
        assertThat(municipalitiesOn("2025-01-01")).isEqualTo(342);
        get("/v1/regions").body("items", hasSize(42));
        get("/v1/municipalities/GM0050").body("memberships.regionCode", contains("JZ08", "JZ12"));
        get("/v1/municipalities/GM0626").body("memberships.regionCode", contains("JZ24", "JZ18"));
        get("/v1/municipalities/GM0501").body("successor.code", equalTo("GM1992"));
        get("/v1/municipalities/GM0457").body("successor.code", equalTo("GM0363"));
        get("/v1/regions/JZ35?on=2023-12-31").body("name", equalTo("Midden-Brabant"));
        get("/v1/regions/JZ35?on=2024-01-01").body("name", equalTo("Midden-Brabant (Hart van Brabant)"));
    }
}
