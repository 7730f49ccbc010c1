package nl.regiovisie.recommendation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.recommendation.edition.EditionDraft.Scope;
import nl.regiovisie.recommendation.edition.content.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition is of a region, of a series, or of the country: of one of these. */
class ExtentTest {

    @Test
    void a_region_and_a_series_is_none() {
        assertThatThrownBy(() -> new Extent("JZ25", "najaar-2026")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"JZ25,, jz25", ", najaar-2026, reeks-najaar-2026", ",, nederland"})
    void each_has_a_name_for_files(String region, String series, String name) {
        assertThat(new Extent(region, series).inFileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"JZ25,, REGION", ", najaar-2026, SERIES", ",, COUNTRY"})
    void what_is_named_is_what_it_is_of(String region, String series, Scope scope) {
        EditionDraft draft = EditionDraft.of(region, series);

        draft.refuseInvalid();
        assertThat(draft.scope()).isEqualTo(scope);
        assertThat(draft.extent()).isEqualTo(new Extent(region, series));
    }

    @ParameterizedTest
    @CsvSource({
        "REGION,,, regionCode",
        "REGION, JZ25, najaar-2026, seriesId",
        "SERIES,,, seriesId",
        "SERIES, JZ25, najaar-2026, regionCode",
        "COUNTRY,, najaar-2026, seriesId",
        "COUNTRY, JZ25,, regionCode",
        ",,, scope"
    })
    void what_is_missing_or_too_much_is_named(Scope scope, String region, String series, String field) {
        assertThatThrownBy(() -> new EditionDraft(scope, region, series).refuseInvalid())
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problem().errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }
}
