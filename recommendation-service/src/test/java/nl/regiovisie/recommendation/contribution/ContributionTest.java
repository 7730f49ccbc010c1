package nl.regiovisie.recommendation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.Endorsement;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant LATER = PUBLISHED.plusSeconds(60);
    private static final UUID RECOMMENDATION = new UUID(1, 1);
    private static final UUID ANOTHER = new UUID(1, 2);

    private final Contribution contribution = Contribution.of(new OutcomePublished(
            new UUID(0, 1),
            new UUID(0, 2),
            1,
            "BOTTLENECK",
            "vertrouwen-als-basis",
            "Te veel wisselingen",
            null,
            List.of("client"),
            List.of("JZ22"),
            new Endorsement("ENDORSED", null, null),
            false,
            PUBLISHED));

    @Test
    void it_waits_from_the_moment_it_was_published() {
        assertThat(contribution.fate()).isEqualTo(Fate.WAITING);
        assertThat(contribution.fateSince()).isEqualTo(PUBLISHED);
    }

    @Test
    void bundling_is_its_fate() {
        contribution.bundle(RECOMMENDATION, LATER);

        assertThat(contribution.fate()).isEqualTo(Fate.BUNDLED);
        assertThat(contribution.fateSince()).isEqualTo(LATER);
    }

    @Test
    void bundling_it_again_in_the_same_recommendation_does_not_move_the_moment() {
        contribution.bundle(RECOMMENDATION, LATER);

        contribution.bundle(RECOMMENDATION, LATER.plusSeconds(60));

        assertThat(contribution.fateSince()).isEqualTo(LATER);
    }

    @Test
    void it_is_never_a_source_of_two_recommendations() {
        contribution.bundle(RECOMMENDATION, LATER);

        assertThat(contribution.isBundledElsewhere(ANOTHER)).isTrue();
        assertThatThrownBy(() -> contribution.bundle(ANOTHER, LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void when_a_draft_drops_it_it_waits_again() {
        contribution.bundle(RECOMMENDATION, LATER);

        contribution.release(LATER.plusSeconds(60));

        assertThat(contribution.fate()).isEqualTo(Fate.WAITING);
        assertThat(contribution.fateSince()).isEqualTo(LATER.plusSeconds(60));
        assertThat(contribution.isBundledElsewhere(ANOTHER)).isFalse();
    }

    @Test
    void one_that_was_answered_can_still_be_bundled() {
        contribution.decide(Fate.ANSWERED, "Dit is al geregeld.", LATER);

        contribution.bundle(RECOMMENDATION, LATER);

        assertThat(contribution.hasFate(Fate.BUNDLED, null)).isTrue();
    }

    @Test
    void one_that_is_bundled_cannot_be_closed() {
        contribution.bundle(RECOMMENDATION, LATER);

        assertThatThrownBy(() -> contribution.decide(Fate.CLOSED, "Niet meer nodig.", LATER))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_holds_in_its_own_regions_only() {
        assertThat(contribution.holdsIn("JZ22")).isTrue();
        assertThat(contribution.holdsIn("JZ10")).isFalse();
    }

    @Test
    void what_waits_is_closed_when_it_is_erased() {
        contribution.erase(LATER);

        assertThat(contribution.hasFate(Fate.CLOSED, "Op verzoek van de schrijver verwijderd."))
                .isTrue();
        assertThatThrownBy(() -> contribution.decide(Fate.WAITING, null, LATER)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> contribution.bundle(RECOMMENDATION, LATER)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_recommendation_keeps_a_source_that_is_erased_until_it_lets_it_go() {
        contribution.bundle(RECOMMENDATION, LATER);

        contribution.erase(LATER.plusSeconds(60));

        assertThat(contribution.hasFate(Fate.BUNDLED, null)).isTrue();
        contribution.bundle(RECOMMENDATION, LATER.plusSeconds(90));
        contribution.release(LATER.plusSeconds(120));
        assertThat(contribution.fate()).isEqualTo(Fate.CLOSED);
    }

    @Test
    void what_holds_in_the_whole_country_holds_in_every_region() {
        Contribution national = Contribution.of(new SentIn(
                new UUID(0, 3),
                "SIGNAL",
                "vertrouwen-als-basis",
                List.of(),
                "Overal te lang wachten",
                false,
                "client",
                Level.NATIONAL,
                null,
                List.of(),
                null,
                false,
                PUBLISHED));

        assertThat(national.holdsIn("JZ10")).isTrue();
    }
}
