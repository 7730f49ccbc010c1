package nl.regiovisie.region.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a participation body says to the questions; all of its answers at once.
 *
 * @param answers one for each question that it answers
 */
@Schema(name = "EvaluationAnswers")
record Answers(List<Answer> answers) {

    private static final int LONGEST = 4_000;

    Answers {
        answers = Objects.requireNonNullElse(answers, List.of());
    }

    /** @param text 1–4,000 characters */
    @Schema(name = "EvaluationAnswer")
    record Answer(UUID questionId, String text) {}

    void check(EvaluationMoment moment, FieldErrors errors) {
        errors.check(!answers.isEmpty(), "answers", "required");
        errors.each("answers", answers, (field, answer) -> {
            if (errors.required(field, answer) && errors.required(field + ".questionId", answer.questionId())) {
                errors.check(moment.asks(answer.questionId()), field + ".questionId", "unknown-question");
                errors.text(field + ".text", answer.text(), LONGEST);
            }
        });
        long distinct = answers.stream()
                .filter(Objects::nonNull)
                .map(Answer::questionId)
                .distinct()
                .count();
        errors.check(distinct == answers.size(), "answers", "twice");
    }
}
