package nl.regiovisie.recommendation.answersheet;

import static nl.regiovisie.recommendation.answersheet.SheetForm.ACTION;
import static nl.regiovisie.recommendation.answersheet.SheetForm.OUTCOME;
import static nl.regiovisie.recommendation.answersheet.SheetForm.OWNER;
import static nl.regiovisie.recommendation.answersheet.SheetForm.QUARTER;
import static nl.regiovisie.recommendation.answersheet.SheetForm.RATIONALE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.assessment.PassageView;

/** The lines of a table about one recommendation. What is wrong is noted at its cell. */
final class SheetAnswer {

    private static final Pattern PLACE = Pattern.compile("actions\\[(\\d+)]\\.(\\w+)");
    private static final Map<String, String> PARTS = Map.of("text", ACTION, "owner", OWNER, "quarter", QUARTER);

    private final List<Row> rows;
    private final List<Row> withAction;

    /** @param rows in the order of the table, at least one */
    SheetAnswer(List<Row> rows) {
        this.rows = rows;
        this.withAction = rows.stream()
                .filter(row -> Stream.of(ACTION, OWNER, QUARTER)
                        .anyMatch(column -> !row.text(column).isEmpty()))
                .toList();
    }

    /** Where its first line stands. */
    Row first() {
        return rows.get(0);
    }

    /** Whether nothing was filled in. */
    boolean isEmpty() {
        return withAction.isEmpty()
                && rows.stream()
                        .allMatch(row -> row.text(OUTCOME).isEmpty()
                                && row.text(RATIONALE).isEmpty());
    }

    /**
     * @param given the answer that stands there, of which a table does not show all; or null
     * @return null if anything is wrong
     */
    Answer read(AssessmentView given, LocalDate today) {
        boolean once = saysOnce(OUTCOME) & saysOnce(RATIONALE);
        Outcome outcome = outcome();
        if (outcome == null || !once) {
            return null;
        }
        List<UUID> passages = given == null
                ? List.of()
                : given.passages().stream().map(PassageView::id).toList();
        String copiedFrom = given == null || given.copiedFrom() == null
                ? null
                : given.copiedFrom().code();
        List<Action> actions = withAction.stream().map(SheetAnswer::action).toList();
        Answer answer = new Answer(outcome, orNull(first(), RATIONALE), actions, passages, null, copiedFrom);
        return isSound(answer, today) ? answer : null;
    }

    private Outcome outcome() {
        String typed = first().required(OUTCOME);
        Outcome outcome = OutcomeWords.read(typed).orElse(null);
        if (outcome == null && !typed.isEmpty()) {
            first().wrong(OUTCOME, "sheet-unknown-outcome", typed, String.join(", ", OutcomeWords.all()));
        }
        return outcome;
    }

    /** The further lines of a recommendation may repeat the first, and otherwise leave it empty. */
    private boolean saysOnce(String column) {
        String said = first().text(column);
        List<Row> others = rows.stream()
                .skip(1)
                .filter(row -> !row.text(column).isEmpty() && !row.text(column).equals(said))
                .toList();
        others.forEach(row -> row.wrong(column, "sheet-twice", first().line()));
        return others.isEmpty();
    }

    private boolean isSound(Answer answer, LocalDate today) {
        FieldErrors errors = new FieldErrors();
        answer.check(today, errors);
        try {
            errors.refuse();
            return true;
        } catch (Invalid invalid) {
            invalid.problem().errors().forEach(this::note);
            return false;
        }
    }

    private void note(FieldError error) {
        Matcher action = PLACE.matcher(error.field());
        if (action.matches()) {
            withAction.get(Integer.parseInt(action.group(1))).refuse(PARTS.get(action.group(2)), error.message());
        } else {
            first().refuse(error.field().equals("rationale") ? RATIONALE : ACTION, error.message());
        }
    }

    private static Action action(Row row) {
        return new Action(orNull(row, ACTION), orNull(row, OWNER), orNull(row, QUARTER));
    }

    private static String orNull(Row row, String column) {
        String text = row.text(column).replace("\r\n", "\n").replace('\r', '\n');
        return text.isEmpty() ? null : text;
    }
}
