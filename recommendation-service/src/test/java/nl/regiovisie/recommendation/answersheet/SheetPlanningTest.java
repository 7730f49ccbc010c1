package nl.regiovisie.recommendation.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.table.TableError;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.assessment.PassageView;
import nl.regiovisie.recommendation.review.Given;
import nl.regiovisie.recommendation.review.ReviewTable;
import org.junit.jupiter.api.Test;

class SheetPlanningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);
    private static final UUID PASSAGE = new UUID(9, 9);
    private static final ReviewTable REVIEW = new ReviewTable(
            new UUID(0, 1),
            List.of(
                    new ReviewTable.Item(FIRST, 1, "Eén loket", "Want dat helpt.", null, false),
                    new ReviewTable.Item(SECOND, 2, "Bel elke maand", "Dat geeft rust.", given(), false),
                    new ReviewTable.Item(THIRD, 3, "Leg uit", "Dan snapt iedereen het.", null, true)));

    @Test
    void a_table_that_comes_back_untouched_changes_nothing() {
        SheetPlan plan = SheetPlanning.of(SheetForm.of(REVIEW).xlsx(), REVIEW, TODAY);

        assertThat(plan.errors().first()).isEmpty();
        assertThat(plan.answers()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
    }

    @Test
    void first_answers_and_changed_ones_are_told_apart_and_keep_what_a_table_does_not_show() {
        SheetPlan plan = plan("""
            nummer;antwoord;uitleg;actie;wie;kwartaal
            1;overgenomen;;Een loket;teamleider;2027-Q1
            1;;;Een nummer;;
            2;Niet overgenomen;"Te duur.
            Later misschien.";;;
            """);

        assertThat(plan.errors().first()).isEmpty();
        assertThat(plan.added()).extracting(SheetView.Line::number).containsExactly(1);
        assertThat(plan.changed()).extracting(SheetView.Line::line).containsExactly(4);
        assertThat(plan.answers())
                .containsExactly(
                        new Given(
                                FIRST,
                                null,
                                new Answer(
                                        Outcome.ACCEPTED,
                                        null,
                                        List.of(
                                                new Action("Een loket", "teamleider", "2027-Q1"),
                                                new Action("Een nummer", null, null)),
                                        List.of(),
                                        null,
                                        null)),
                        new Given(
                                SECOND,
                                4,
                                new Answer(
                                        Outcome.REJECTED,
                                        "Te duur.\nLater misschien.",
                                        List.of(),
                                        List.of(PASSAGE),
                                        null,
                                        null)));
    }

    @Test
    void each_error_stands_at_its_cell() {
        SheetPlan plan = plan("""
            nummer;antwoord;uitleg;actie;wie;kwartaal
            1;Misschien;;;;
            9;Overgenomen;;;;
            2;Niet overgenomen;;;;
            ;Overgenomen;;;;
            """);

        assertThat(plan.errors().first())
                .extracting(TableError::line, TableError::name)
                .containsExactly(tuple(2, "antwoord"), tuple(3, "nummer"), tuple(4, "uitleg"), tuple(5, "nummer"));
    }

    @Test
    void an_action_is_wrong_on_the_line_where_it_stands() {
        SheetPlan plan = plan("""
            nummer;antwoord;uitleg;actie;wie;kwartaal
            1;Overgenomen;;Een loket;;2027-Q1
            1;Overgenomen;;;teamleider;voorjaar
            1;Niet overgenomen;;;;
            """);

        assertThat(plan.errors().first())
                .extracting(TableError::line, TableError::name)
                .contains(tuple(4, "antwoord"));

        assertThat(plan("""
            nummer;antwoord;uitleg;actie;wie;kwartaal
            1;Overgenomen;;Een loket;;2027-Q1
            1;Overgenomen;;;teamleider;voorjaar
            """).errors().first())
                .extracting(TableError::line, TableError::column, TableError::name)
                .containsExactlyInAnyOrder(tuple(3, 4, "actie"), tuple(3, 6, "kwartaal"));
    }

    @Test
    void the_work_of_a_colleague_is_not_lost() {
        SheetPlan plan = plan("nummer;antwoord\n3;Overgenomen\n");

        assertThat(plan.answers()).isEmpty();
        assertThat(plan.errors().first()).extracting(TableError::line).containsExactly(2);
    }

    @Test
    void an_empty_line_takes_no_answer_back() {
        SheetPlan plan = plan("nummer;antwoord\n2;\n1;\n");

        assertThat(plan.errors().first()).isEmpty();
        assertThat(plan.answers()).isEmpty();
    }

    @Test
    void another_answer_meanwhile_is_another_plan() {
        byte[] file = "nummer;antwoord\n1;Overgenomen\n2;Overgenomen\n".getBytes(StandardCharsets.UTF_8);
        ReviewTable later = new ReviewTable(REVIEW.reviewId(), REVIEW.items().subList(0, 1));

        assertThat(SheetPlanning.of(file, REVIEW, TODAY).fingerprint())
                .isEqualTo(SheetPlanning.of(file, REVIEW, TODAY).fingerprint())
                .isNotEqualTo(SheetPlanning.of(file, later, TODAY).fingerprint());
    }

    private static SheetPlan plan(String file) {
        return SheetPlanning.of(file.getBytes(StandardCharsets.UTF_8), REVIEW, TODAY);
    }

    private static AssessmentView given() {
        return new AssessmentView(
                Outcome.PARTIALLY_ACCEPTED,
                "- wij beginnen klein",
                List.of(new Action("Bellen", "consulent", null), new Action("Mailen", null, null)),
                List.of(new PassageView(PASSAGE, "JZ22-v1", "Wachten", "Binnen een week.")),
                null,
                Instant.parse("2026-11-01T09:00:00Z"),
                4);
    }
}
