package nl.regiovisie.recommendation.answersheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.platform.table.Columns;
import nl.regiovisie.platform.table.TableForm;
import nl.regiovisie.platform.table.TableForm.Column;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.review.ReviewTable;

/** The table that a municipality fills in: a line for each recommendation, and one more for each further action. */
final class SheetForm {

    static final String NUMBER = "nummer";
    static final String OUTCOME = "antwoord";
    static final String RATIONALE = "uitleg";
    static final String ACTION = "actie";
    static final String OWNER = "wie";
    static final String QUARTER = "kwartaal";

    private static final String TITLE = "titel";
    private static final String TEXT = "tekst";

    /** Title and text are there to read: what stands in them when it comes back does not matter. */
    static final Columns COLUMNS =
            Columns.required(NUMBER, OUTCOME).optional(TITLE, TEXT, RATIONALE, ACTION, OWNER, QUARTER);

    private static final int NARROW = 12;
    private static final int MIDDLE = 24;
    private static final int WIDE = 60;

    private SheetForm() {}

    static TableForm of(ReviewTable review) {
        List<Column> columns = List.of(
                Column.of(NUMBER, NARROW),
                Column.of(TITLE, MIDDLE),
                Column.of(TEXT, WIDE),
                new Column(OUTCOME, MIDDLE, OutcomeWords.all()),
                Column.of(RATIONALE, WIDE),
                Column.of(ACTION, MIDDLE),
                Column.of(OWNER, MIDDLE),
                Column.of(QUARTER, NARROW));
        return new TableForm(
                "Antwoorden",
                columns,
                review.items().stream().flatMap(SheetForm::lines).toList());
    }

    private static Stream<List<String>> lines(ReviewTable.Item item) {
        AssessmentView given = item.given();
        List<Action> actions = given == null ? List.of() : given.actions();
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(
                item,
                given == null ? "" : OutcomeWords.of(given.outcome()),
                given == null ? "" : text(given.rationale()),
                actions.isEmpty() ? null : actions.get(0)));
        actions.stream().skip(1).forEach(action -> lines.add(line(item, "", "", action)));
        return lines.stream();
    }

    private static List<String> line(ReviewTable.Item item, String outcome, String rationale, Action action) {
        return List.of(
                String.valueOf(item.number()),
                item.title(),
                item.text(),
                outcome,
                rationale,
                action == null ? "" : text(action.text()),
                action == null ? "" : text(action.owner()),
                action == null ? "" : text(action.quarter()));
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
