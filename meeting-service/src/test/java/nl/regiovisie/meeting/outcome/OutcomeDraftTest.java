package nl.regiovisie.meeting.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeDraftTest {

    private static final List<String> OF_MEETING = List.of("JZ22");

    @ParameterizedTest
    @ValueSource(strings = {"x", "🙂", "<script>alert(1)</script>", "שלום", "regel één\nregel twee\ten verder"})
    void people_say_what_they_say(String text) {
        assertThatCode(() -> check(draft(text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000", "a\u0007", "\u0085", "half \udc00"})
    void what_cannot_be_stored_or_read_is_refused(String text) {
        assertThat(wrongFields(draft(text))).containsExactly("text");
    }

    @Test
    void ten_thousand_emoji_fit_and_one_more_does_not() {
        assertThatCode(() -> check(draft("🙂".repeat(10_000)))).doesNotThrowAnyException();
        assertThat(wrongFields(draft("🙂".repeat(10_001)))).containsExactly("text");
    }

    @Test
    void it_holds_only_in_regions_of_the_meeting() {
        OutcomeDraft elsewhere = new OutcomeDraft(
                OutcomeKind.TIP,
                "theme",
                "Bel terug",
                List.of(),
                List.of("JZ22", "JZ01"),
                false,
                false,
                null,
                null,
                null,
                false);

        assertThat(wrongFields(elsewhere)).containsExactly("regionCodes[1]");
    }

    @Test
    void a_question_is_one_that_was_asked_or_none() {
        assertThatCode(() -> check(asked(""))).doesNotThrowAnyException();
        assertThatCode(() -> check(asked("q".repeat(1_000)))).doesNotThrowAnyException();
        assertThat(wrongFields(asked(" "))).containsExactly("question");
        assertThat(wrongFields(asked("q".repeat(1_001)))).containsExactly("question");
    }

    private static OutcomeDraft asked(String question) {
        return new OutcomeDraft(OutcomeKind.TIP, "theme", "x", null, null, false, null, null, question, null, false);
    }

    private static OutcomeDraft draft(String text) {
        return new OutcomeDraft(OutcomeKind.TIP, "theme", text, null, null, false, null, null, null, null, false);
    }

    private static void check(OutcomeDraft draft) {
        FieldErrors errors = new FieldErrors();
        draft.check(OF_MEETING, errors);
        errors.refuse();
    }

    private static List<String> wrongFields(OutcomeDraft draft) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> check(draft));
        return refusal.problem().errors().stream().map(FieldError::field).toList();
    }
}
