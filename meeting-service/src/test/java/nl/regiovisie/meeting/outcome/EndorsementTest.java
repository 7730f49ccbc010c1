package nl.regiovisie.meeting.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndorsementTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ENDORSED, -, -, -",
                "ENDORSED, Maar niet nu, -, remark",
                "ENDORSED, -, Eén ouder, heldBy",
                "ENDORSED_WITH_REMARK, Maar niet nu, -, -",
                "ENDORSED_WITH_REMARK, -, -, remark",
                "MINORITY_VIEW, -, Eén ouder, -",
                "MINORITY_VIEW, -, -, heldBy",
                "-, -, -, result"
            })
    void each_result_has_the_text_that_goes_with_it(
            EndorsementResult result, String remark, String heldBy, String wrong) {
        FieldErrors errors = new FieldErrors();
        new Endorsement(result, remark, heldBy).check(errors);

        Invalid refusal = catchThrowableOfType(Invalid.class, errors::refuse);

        assertThat(
                        refusal == null
                                ? null
                                : refusal.problem().errors().stream()
                                        .map(FieldError::field)
                                        .findFirst()
                                        .orElseThrow())
                .isEqualTo(wrong);
    }
}
