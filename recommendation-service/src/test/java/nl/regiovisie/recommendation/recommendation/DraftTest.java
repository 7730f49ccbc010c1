package nl.regiovisie.recommendation.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final UUID SOURCE = Drafts.SOURCE;
    private static final UUID STRANGER = new UUID(0, 9);

    @Test
    void an_empty_one_names_everything_that_is_missing() {
        Draft empty = new Draft(null, " ", null, null, false, null, null, null, null, null, 0, "", false);

        assertThat(fieldsRefused(empty)).containsExactly("title", "text", "theme", "notice", "number");
    }

    @Test
    void what_holds_everywhere_names_no_regions() {
        Draft both = new Draft(
                "T", "T", "t", null, true, List.of("JZ22"), List.of(), List.of(), null, null, null, null, false);

        assertThat(fieldsRefused(both)).containsExactly("regionCodes");
    }

    @Test
    void nothing_is_named_twice() {
        Draft doubled = new Draft(
                "T",
                "T",
                "t",
                List.of("wonen", "wonen"),
                false,
                List.of("JZ22", "JZ22"),
                List.of(SOURCE, SOURCE),
                null,
                null,
                null,
                null,
                null,
                false);

        assertThat(fieldsRefused(doubled)).containsExactly("topics[1]", "regionCodes[1]", "sources[1]");
    }

    @Test
    void a_gap_in_a_list_is_told_with_its_place() {
        Draft gap = new Draft(
                "T",
                "T",
                "t",
                null,
                false,
                Arrays.asList("JZ22", null),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false);

        assertThat(fieldsRefused(gap)).containsExactly("regionCodes[1]");
    }

    @Test
    void a_minority_view_was_said_in_one_of_the_sources() {
        List<MinorityView> views = List.of(new MinorityView(SOURCE, "Niet waar"), new MinorityView(STRANGER, ""));
        Draft draft = new Draft("T", "T", "t", null, true, null, List.of(SOURCE), views, null, null, null, null, false);

        assertThat(fieldsRefused(draft)).containsExactly("minorityViews[1].text", "minorityViews[1].contribution");
    }

    private static List<String> fieldsRefused(Draft draft) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        return catchThrowableOfType(Invalid.class, errors::refuse).problem().errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
