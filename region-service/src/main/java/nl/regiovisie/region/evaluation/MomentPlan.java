package nl.regiovisie.region.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.region.vision.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When and how a version is evaluated.
 *
 * @param versionId the version of a vision that it is about, {@code JZ26-v2}; never changes
 * @param day in Europe/Amsterdam
 * @param starts local time in Europe/Amsterdam; null if it takes the day, or is not known yet
 * @param minutes how long it takes, 1–1,440; together with {@code starts}
 * @param title 1–200 characters
 * @param place 1–500 characters; or null
 * @param clientsHow how young people, parents and their councils are involved; 1–4,000 characters; or null
 * @param prepared whether councils can answer the questions; then there is at least one
 * @param questions at most 20
 * @param example true for invented demonstration content
 */
@Schema(name = "EvaluationMomentPlan")
record MomentPlan(
        String versionId,
        MomentKind kind,
        LocalDate day,

        @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "19:30")
        LocalTime starts,

        Integer minutes,
        String title,
        String place,
        String clientsHow,
        boolean prepared,
        List<Question> questions,
        boolean example) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_QUESTION = 1_000;
    private static final int LONGEST_ACCOUNT = 4_000;
    private static final int MOST_QUESTIONS = 20;
    private static final int MINUTES_OF_DAY = 1_440;

    MomentPlan {
        questions = Objects.requireNonNullElse(questions, List.of());
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("versionId", versionId, LONGEST_LINE);
        errors.required("kind", kind);
        boolean dated = Texts.requiredDay("day", day, errors);
        checkTimes(dated, errors);
        errors.text("title", title, LONGEST_LINE);
        errors.optionalText("place", place, LONGEST_PLACE);
        errors.optionalText("clientsHow", clientsHow, LONGEST_ACCOUNT);
        checkQuestions(errors);
    }

    private void checkTimes(boolean dated, FieldErrors errors) {
        errors.check(starts == null || minutes != null, "minutes", "required");
        errors.check(minutes == null || starts != null, "starts", "required");
        if (minutes != null) {
            errors.range("minutes", minutes, 1, MINUTES_OF_DAY);
        }
        if (dated && starts != null) {
            errors.check(LocalTimes.exists(day, starts), "starts", "skipped-hour");
        }
    }

    private void checkQuestions(FieldErrors errors) {
        errors.check(!prepared || !questions.isEmpty(), "questions", "question-required");
        errors.check(questions.size() <= MOST_QUESTIONS, "questions", "too-many", questions.size(), MOST_QUESTIONS);
        errors.each("questions", questions, (field, question) -> {
            if (errors.required(field, question)) {
                errors.required(field + ".id", question.id());
                errors.text(field + ".text", question.text(), LONGEST_QUESTION);
            }
        });
        long distinct = questions.stream()
                .filter(Objects::nonNull)
                .map(Question::id)
                .distinct()
                .count();
        errors.check(distinct == questions.size(), "questions", "twice");
    }
}
