package nl.regiovisie.meeting.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    private final RemarkRound round = new RemarkRound(new UUID(1, 2), 14, NOW);

    @Test
    void people_may_remark_until_the_last_moment_and_not_after_it() {
        Instant end = NOW.plus(Duration.ofDays(14));

        assertThat(round.isOpen(end.minusMillis(1))).isTrue();
        assertThat(round.isOpen(end)).isFalse();
        assertThatThrownBy(() -> round.refuseClosed(end)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_list_that_nobody_gets_asks_nobody() {
        assertThatThrownBy(round::refuseUninvited).isInstanceOf(RuleBroken.class);

        round.invited(1);
        round.refuseUninvited();
    }

    @Test
    void the_period_gets_longer_counted_from_its_beginning() {
        round.extend(21, NOW.plus(Duration.ofDays(3)));

        assertThat(round.closesAt()).isEqualTo(NOW.plus(Duration.ofDays(21)));
    }

    @Test
    void the_period_never_gets_shorter_because_people_were_told() {
        assertThatThrownBy(() -> round.extend(13, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_over_is_not_opened_again() {
        assertThatThrownBy(() -> round.extend(60, NOW.plus(Duration.ofDays(14))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_is_fourteen_days_unless_the_facilitator_says_otherwise() {
        assertThat(new RoundDraft(null).days()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 61})
    void a_period_is_one_to_sixty_days(int days) {
        FieldErrors errors = new FieldErrors();

        new RoundDraft(days).check(errors);

        assertThatThrownBy(errors::refuse).isInstanceOf(Invalid.class);
    }

    @Test
    void a_remark_that_is_not_taken_over_gets_an_answer() {
        FieldErrors errors = new FieldErrors();

        new Settlement(Verdict.NOTED, null).check(errors);

        assertThatThrownBy(errors::refuse).isInstanceOf(Invalid.class);
    }

    @Test
    void other_words_have_not_been_settled_by_anyone() {
        RemarkInvitation invitation = new RemarkInvitation(new UUID(3, 4), new UUID(1, 2), new UUID(5, 6), "hash", NOW);
        Remark remark = new Remark(new UUID(7, 8), invitation, new RemarkDraft("code", null, "Eerst"), NOW);
        remark.settle(new Settlement(Verdict.TAKEN_OVER, null), NOW);

        remark.rewrite("Later", NOW);

        assertThat(remark.isSettled()).isFalse();
    }
}
