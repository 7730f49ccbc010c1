package nl.regiovisie.recommendation.turn;

import static nl.regiovisie.recommendation.turn.Speaker.BODY;
import static nl.regiovisie.recommendation.turn.Speaker.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.regiovisie.recommendation.reference.KnownBody;
import nl.regiovisie.recommendation.turn.Turn.Said;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2027-03-02T09:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2027-03-03T09:00:00Z");

    @Test
    void nobody_waits_where_nobody_spoke() {
        assertThat(Turn.after(List.of())).isEmpty();
    }

    @Test
    void a_body_that_spoke_last_waits_for_the_municipality() {
        assertThat(Turn.after(List.of(new Said(BODY, MONDAY)))).contains(new Turn(MUNICIPALITY, MONDAY));
    }

    @Test
    void a_municipality_that_spoke_last_waits_for_the_body() {
        assertThat(Turn.after(List.of(new Said(BODY, MONDAY), new Said(MUNICIPALITY, TUESDAY))))
                .contains(new Turn(BODY, TUESDAY));
    }

    @Test
    void a_second_reply_before_the_other_spoke_does_not_make_the_waiting_shorter() {
        assertThat(Turn.after(
                        List.of(new Said(MUNICIPALITY, MONDAY), new Said(BODY, TUESDAY), new Said(BODY, WEDNESDAY))))
                .contains(new Turn(MUNICIPALITY, TUESDAY));
    }

    @Test
    void a_body_speaks_where_it_is_active_and_in_the_municipality_it_belongs_to() {
        KnownBody body = new KnownBody(Set.of("JZ22", "JZ23"), "GM0344");

        assertThat(body.isActiveIn("GM0202", Set.of("JZ23"))).isTrue();
        assertThat(body.isActiveIn("GM0344", Set.of("JZ10"))).isTrue();
        assertThat(body.isActiveIn("GM0202", Set.of("JZ10"))).isFalse();
        assertThat(body.isActiveIn("GM0202", Set.of())).isFalse();
    }
}
