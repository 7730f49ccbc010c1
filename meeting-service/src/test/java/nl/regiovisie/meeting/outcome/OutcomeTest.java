package nl.regiovisie.meeting.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final List<String> OF_MEETING = List.of("JZ22", "JZ26");
    private static final Endorsement ENDORSED = new Endorsement(EndorsementResult.ENDORSED, null, null);

    private final Outcome outcome = written(draft(OutcomeKind.BOTTLENECK, "Wachten duurt lang.", false));

    @Test
    void a_quotation_leaves_only_with_consent() {
        assertThat(written(draft(OutcomeKind.QUOTATION, "Mijn verhaal", false)).isPublishable())
                .isFalse();
        assertThat(written(draft(OutcomeKind.QUOTATION, "Mijn verhaal", true)).isPublishable())
                .isTrue();
        assertThat(outcome.isPublishable()).isTrue();
    }

    @Test
    void what_is_confidential_never_leaves() {
        Outcome inside = written(new OutcomeDraft(
                OutcomeKind.TIP,
                "kwaliteit-van-de-zorg",
                "Geheim",
                List.of(),
                List.of(),
                false,
                true,
                1L,
                null,
                null,
                false));

        assertThat(inside.isPublishable()).isFalse();
    }

    @Test
    void a_page_from_before_there_were_confidential_items_cannot_make_one_public() {
        Outcome inside = written(new OutcomeDraft(
                OutcomeKind.TIP,
                "kwaliteit-van-de-zorg",
                "Geheim",
                List.of(),
                List.of(),
                false,
                true,
                1L,
                null,
                null,
                false));

        inside.rewrite(
                new OutcomeDraft(
                        OutcomeKind.TIP,
                        "kwaliteit-van-de-zorg",
                        "Anders",
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        false),
                NOW);

        assertThat(inside.isPublishable()).isFalse();
    }

    @Test
    void it_keeps_the_question_that_was_asked_until_another_is_named_or_none() {
        outcome.rewrite(asked("Wat gaat goed?"), NOW);
        outcome.rewrite(asked(null), NOW);
        assertThat(outcome.published(1, OF_MEETING, NOW).question()).isEqualTo("Wat gaat goed?");

        outcome.rewrite(asked(""), NOW);
        assertThat(outcome.published(1, OF_MEETING, NOW).question()).isNull();
    }

    @Test
    void another_question_makes_no_other_words() {
        outcome.endorse(ENDORSED, NOW);

        outcome.rewrite(asked("Wat gaat goed?"), NOW);

        assertThat(outcome.isEndorsed()).isTrue();
        assertThat(outcome.says(asked("Wat gaat goed?"))).isTrue();
        assertThat(outcome.says(asked(""))).isFalse();
    }

    @Test
    void what_was_taken_back_is_not_published_until_it_is_brought_back() {
        outcome.withdraw(null, NOW);
        assertThat(outcome.isPublishable()).isFalse();

        outcome.rewrite(draft(OutcomeKind.BOTTLENECK, "Wachten duurt lang.", false), NOW);
        assertThat(outcome.isPublishable()).isTrue();
    }

    @Test
    void other_words_have_not_been_endorsed_by_anyone() {
        outcome.endorse(ENDORSED, NOW);

        outcome.rewrite(draft(OutcomeKind.BOTTLENECK, "Wachten is te duur.", false), NOW);

        assertThat(outcome.isEndorsed()).isFalse();
    }

    @Test
    void the_same_words_stay_endorsed_whatever_else_changes() {
        outcome.endorse(ENDORSED, NOW);

        outcome.rewrite(draft(OutcomeKind.BOTTLENECK, "Wachten duurt lang.", true), NOW);

        assertThat(outcome.isEndorsed()).isTrue();
    }

    @Test
    void what_was_taken_back_cannot_be_endorsed() {
        outcome.withdraw(null, NOW);

        assertThatThrownBy(() -> outcome.endorse(ENDORSED, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_holds_for_all_regions_of_the_meeting_unless_it_names_some() {
        outcome.endorse(ENDORSED, NOW);

        assertThat(outcome.published(1, OF_MEETING, NOW).regionCodes()).isEqualTo(OF_MEETING);
        assertThat(inRegion("JZ26").published(1, OF_MEETING, NOW).regionCodes()).containsExactly("JZ26");
    }

    private static Outcome inRegion(String code) {
        Outcome outcome = written(new OutcomeDraft(
                OutcomeKind.TIP,
                "kwaliteit-van-de-zorg",
                "Bel terug",
                List.of(),
                List.of(code),
                false,
                false,
                1L,
                null,
                null,
                false));
        outcome.endorse(ENDORSED, NOW);
        return outcome;
    }

    private static OutcomeDraft asked(String question) {
        return new OutcomeDraft(
                OutcomeKind.BOTTLENECK,
                "vertrouwen-als-basis",
                "Wachten duurt lang.",
                List.of("caregiver"),
                List.of(),
                false,
                false,
                1L,
                question,
                null,
                false);
    }

    private static Outcome written(OutcomeDraft draft) {
        return Outcome.write(new UUID(1, 1), new UUID(2, 2), 1, draft, NOW);
    }

    private static OutcomeDraft draft(OutcomeKind kind, String text, boolean consent) {
        return new OutcomeDraft(
                kind,
                "vertrouwen-als-basis",
                text,
                List.of("caregiver"),
                List.of(),
                consent,
                false,
                1L,
                null,
                null,
                false);
    }
}
