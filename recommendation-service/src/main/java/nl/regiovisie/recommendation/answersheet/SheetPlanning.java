package nl.regiovisie.recommendation.answersheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.platform.table.Table;
import nl.regiovisie.platform.table.TableReader;
import nl.regiovisie.recommendation.answersheet.SheetView.Line;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.review.Given;
import nl.regiovisie.recommendation.review.ReviewTable;

/** Holds a table against a review. Everything that is wrong is noted at its cell; nothing is stored here. */
final class SheetPlanning {

    /** Few enough for one transaction. */
    static final int MOST = 500;

    private final Map<Integer, ReviewTable.Item> items;
    private final Table table;
    private final LocalDate today;
    private final List<Given> answers = new ArrayList<>();
    private final List<Line> added = new ArrayList<>();
    private final List<Line> changed = new ArrayList<>();
    private int unchanged;

    private SheetPlanning(byte[] file, ReviewTable review, LocalDate today) {
        this.items = review.items().stream().collect(Collectors.toMap(ReviewTable.Item::number, Function.identity()));
        this.table = TableReader.read(file, SheetForm.COLUMNS);
        this.today = today;
    }

    static SheetPlan of(byte[] file, ReviewTable review, LocalDate today) {
        SheetPlanning planning = new SheetPlanning(file, review, today);
        planning.byRecommendation().forEach((item, rows) -> planning.take(item, new SheetAnswer(rows)));
        planning.refuseTooMany();
        return planning.plan(file);
    }

    private Map<ReviewTable.Item, List<Row>> byRecommendation() {
        Map<ReviewTable.Item, List<Row>> lines = new LinkedHashMap<>();
        table.rows().forEach(row -> {
            ReviewTable.Item item = item(row);
            if (item != null) {
                lines.computeIfAbsent(item, first -> new ArrayList<>()).add(row);
            }
        });
        return lines;
    }

    private ReviewTable.Item item(Row row) {
        OptionalInt number =
                row.required(SheetForm.NUMBER).isEmpty() ? OptionalInt.empty() : row.number(SheetForm.NUMBER);
        if (number.isEmpty()) {
            return null;
        }
        ReviewTable.Item item = items.get(number.getAsInt());
        if (item == null) {
            row.wrong(SheetForm.NUMBER, "sheet-unknown-number", String.valueOf(number.getAsInt()));
        }
        return item;
    }

    private void take(ReviewTable.Item item, SheetAnswer lines) {
        if (lines.isEmpty()) {
            return;
        }
        Answer answer = lines.read(item.given(), today);
        if (answer != null) {
            compare(item, lines.first(), answer);
        }
    }

    private void compare(ReviewTable.Item item, Row row, Answer answer) {
        AssessmentView given = item.given();
        if (given != null && says(given, answer)) {
            unchanged++;
        } else if (item.drafted()) {
            row.wrong(SheetForm.OUTCOME, "sheet-draft-in-the-way");
        } else {
            Line line = new Line(row.line(), item.number(), item.title(), answer.outcome());
            (given == null ? added : changed).add(line);
            answers.add(new Given(item.recommendation(), given == null ? null : given.version(), answer));
        }
    }

    private static boolean says(AssessmentView given, Answer answer) {
        return given.outcome() == answer.outcome()
                && Objects.equals(given.rationale(), answer.rationale())
                && given.actions().equals(answer.actions());
    }

    private void refuseTooMany() {
        if (answers.size() > MOST) {
            table.errors().add(1, "sheet-too-many", answers.size(), MOST);
        }
    }

    private SheetPlan plan(byte[] file) {
        return new SheetPlan(
                List.copyOf(answers),
                List.copyOf(added),
                List.copyOf(changed),
                unchanged,
                table.errors(),
                Sha256.of(file, Sha256.bytes(answers.toString())));
    }
}
