package nl.regiovisie.recommendation.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.contribution.Level;
import nl.regiovisie.recommendation.contribution.SentIn;
import nl.regiovisie.recommendation.submission.Moderation.Verdict;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final String CODE = "c".repeat(43);
    private static final Moderation ACCEPT = new Moderation(Verdict.ACCEPTED, null, null, "trust", null, null);

    private final Submission submission =
            new Submission(new UUID(0, 1), draft(Level.REGION, null, List.of("JZ22")), List.of("JZ22"), NOW);

    @Test
    void what_is_let_through_keeps_the_words_of_who_wrote_it() {
        SentIn sent = submission.accept(ACCEPT, NOW);

        assertThat(sent.id()).isEqualTo(new UUID(0, 1));
        assertThat(sent.text()).isEqualTo("Te lang wachten");
        assertThat(sent.edited()).isFalse();
        assertThat(sent.theme()).isEqualTo("trust");
        assertThat(sent.topics()).containsExactly("privacy");
        assertThat(submission.isDecided(ACCEPT)).isTrue();
    }

    @Test
    void other_words_of_an_editor_are_told_to_be_edited() {
        Moderation edit =
                new Moderation(Verdict.ACCEPTED, Kind.BOTTLENECK, "Wachten duurt te lang", "trust", List.of(), null);

        SentIn sent = submission.accept(edit, NOW);

        assertThat(sent.text()).isEqualTo("Wachten duurt te lang");
        assertThat(sent.edited()).isTrue();
        assertThat(sent.kind()).isEqualTo("BOTTLENECK");
        assertThat(sent.topics()).isEmpty();
        assertThat(submission.isDecided(edit)).isTrue();
        assertThat(submission.isDecided(ACCEPT))
                .as("the first words are another decision")
                .isFalse();
    }

    @Test
    void what_is_decided_is_decided() {
        submission.refuse("Dit gaat niet over jeugdzorg.", NOW);

        assertThatThrownBy(() -> submission.accept(ACCEPT, NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> submission.refuse("Anders", NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_withdrawn_is_gone_for_editors_too() {
        assertThat(submission.withdraw()).isTrue();
        assertThat(submission.withdraw()).isFalse();

        assertThatThrownBy(() -> submission.accept(ACCEPT, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void only_the_same_code_repeats_it() {
        assertThat(submission.isBy(draft(Level.REGION, null, List.of("JZ22")))).isTrue();
        SubmissionDraft stranger = new SubmissionDraft(
                Kind.SIGNAL,
                "Te lang wachten",
                Level.REGION,
                null,
                List.of("JZ22"),
                null,
                List.of(),
                "client",
                null,
                "d".repeat(43),
                null,
                false);
        assertThat(submission.isBy(stranger)).isFalse();
    }

    @Test
    void it_says_where_it_holds() {
        assertThat(wrong(draft(Level.NATIONAL, null, List.of()))).isEmpty();
        assertThat(wrong(draft(Level.NATIONAL, "GM0344", List.of("JZ22"))))
                .containsExactly("regionCodes", "municipalityCode");
        assertThat(wrong(draft(Level.MUNICIPALITY, null, List.of("JZ22")))).containsExactly("municipalityCode");
        assertThat(wrong(draft(Level.ORGANISATION, null, List.of()))).containsExactly("regionCodes");
        assertThat(wrong(draft(Level.REGION, "GM0344", List.of()))).isEmpty();
        assertThat(wrong(draft(null, null, List.of()))).containsExactly("level");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        SubmissionDraft empty =
                new SubmissionDraft(null, " ", null, null, null, null, null, null, null, "short", null, false);

        assertThat(wrong(empty)).containsExactly("kind", "text", "voicedBy", "code", "level");
        assertThat(empty.toString()).doesNotContain("short");
    }

    @Test
    void a_refusal_says_why() {
        assertThat(wrong(new Moderation(Verdict.REFUSED, null, null, null, null, null)))
                .containsExactly("reason");
        assertThat(wrong(new Moderation(null, null, null, null, null, null))).containsExactly("verdict");
        assertThat(wrong(ACCEPT)).isEmpty();
    }

    private static List<String> wrong(SubmissionDraft draft) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        return fields(errors);
    }

    private static List<String> wrong(Moderation moderation) {
        FieldErrors errors = new FieldErrors();
        moderation.check(errors);
        return fields(errors);
    }

    private static List<String> fields(FieldErrors errors) {
        try {
            errors.refuse();
            return List.of();
        } catch (Invalid found) {
            return found.problem().errors().stream().map(FieldError::field).toList();
        }
    }

    private static SubmissionDraft draft(Level level, String municipality, List<String> regions) {
        return new SubmissionDraft(
                Kind.SIGNAL,
                "Te lang wachten",
                level,
                municipality,
                regions,
                null,
                List.of("privacy"),
                "client",
                null,
                CODE,
                null,
                false);
    }
}
