package nl.regiovisie.recommendation.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.RecommendationEvent.RecommendationPublished;
import nl.regiovisie.events.RecommendationEvent.RecommendationSuperseded;
import nl.regiovisie.events.RecommendationEvent.RecommendationWithdrawn;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final UUID ID = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID SUCCESSOR = new UUID(1, 2);
    private static final List<UUID> SOURCES = List.of(Drafts.SOURCE);

    private final Recommendation recommendation = Recommendation.draft(ID, Drafts.inRegions("JZ22"), NOW);

    @Test
    void publishing_gives_it_its_number_and_tells_the_world() {
        RecommendationPublished event = recommendation.publish(7, SOURCES, TODAY, NOW);

        assertThat(recommendation.number()).isEqualTo(7);
        assertThat(event)
                .isEqualTo(new RecommendationPublished(
                        ID, 7, "Titel", "Tekst", "thema", false, List.of("JZ22"), SOURCES, false, NOW));
    }

    @Test
    void what_is_published_is_never_rewritten() {
        recommendation.publish(7, SOURCES, TODAY, NOW);

        assertThatThrownBy(() -> recommendation.rewrite(Drafts.national(), NOW)).isInstanceOf(RuleBroken.class);
        assertThat(recommendation.says(Drafts.inRegions("JZ22"))).isTrue();
    }

    @Test
    void what_is_published_is_not_published_again() {
        recommendation.publish(7, SOURCES, TODAY, NOW);

        assertThatThrownBy(() -> recommendation.publish(8, SOURCES, TODAY, NOW)).isInstanceOf(RuleBroken.class);
        assertThat(recommendation.number()).isEqualTo(7);
    }

    @Test
    void nothing_is_published_without_a_source() {
        assertThatThrownBy(() -> recommendation.publish(7, List.of(), TODAY, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_is_published_that_holds_nowhere() {
        Recommendation nowhere = Recommendation.draft(ID, Drafts.inRegions(), NOW);

        assertThatThrownBy(() -> nowhere.publish(7, SOURCES, TODAY, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_national_one_names_no_regions() {
        Recommendation everywhere = Recommendation.draft(ID, Drafts.national(), NOW);

        assertThat(everywhere.publish(7, SOURCES, TODAY, NOW).regionCodes()).isEmpty();
    }

    @Test
    void what_is_withdrawn_keeps_its_number_its_words_and_what_it_was_bundled_from() {
        recommendation.publish(7, SOURCES, TODAY, NOW);

        RecommendationWithdrawn event = recommendation.withdraw("Geregeld in de wet.", SOURCES, NOW);

        assertThat(event).isEqualTo(new RecommendationWithdrawn(ID, 7, "Geregeld in de wet.", false, NOW));
        assertThat(recommendation.number()).isEqualTo(7);
        assertThat(recommendation.isPublic()).isTrue();
        assertThat(recommendation.standing().holds()).isFalse();
        assertThat(recommendation.isWithdrawnBecause("Geregeld in de wet.")).isTrue();
    }

    @Test
    void what_is_superseded_names_what_took_its_place() {
        recommendation.publish(7, SOURCES, TODAY, NOW);

        assertThat(recommendation.supersede(SUCCESSOR, SOURCES, NOW))
                .isEqualTo(new RecommendationSuperseded(ID, 7, SUCCESSOR, false, NOW));
        assertThat(recommendation.standing().holds()).isFalse();
    }

    @Test
    void only_what_holds_can_end_so_that_no_chain_of_successors_closes() {
        assertThatThrownBy(() -> recommendation.withdraw("Nee.", SOURCES, NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recommendation.supersede(SUCCESSOR, SOURCES, NOW))
                .isInstanceOf(RuleBroken.class);
        recommendation.publish(7, SOURCES, TODAY, NOW);
        recommendation.supersede(SUCCESSOR, SOURCES, NOW);

        assertThatThrownBy(() -> recommendation.supersede(new UUID(1, 3), SOURCES, NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recommendation.withdraw("Nee.", SOURCES, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void while_councils_read_it_nobody_rewrites_or_publishes_it() {
        recommendation.openRound(TODAY, true, NOW);

        assertThatThrownBy(() -> recommendation.rewrite(Drafts.national(), NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recommendation.discard(NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recommendation.publish(7, SOURCES, TODAY, NOW)).isInstanceOf(RuleBroken.class);
        assertThat(recommendation.publish(7, SOURCES, TODAY.plusDays(1), NOW).number())
                .isEqualTo(7);
    }

    @Test
    void a_round_that_is_closed_leaves_a_draft() {
        recommendation.openRound(TODAY, true, NOW);

        recommendation.closeRound(NOW);

        recommendation.rewrite(Drafts.national(), NOW);
        assertThat(recommendation.roundUntil()).isNull();
    }

    @Test
    void councils_read_nothing_that_nobody_said() {
        assertThatThrownBy(() -> recommendation.openRound(TODAY, false, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void what_is_laid_aside_comes_back_when_it_is_written_again() {
        recommendation.discard(NOW);
        assertThat(recommendation.says(Drafts.inRegions("JZ22"))).isFalse();

        recommendation.rewrite(Drafts.inRegions("JZ22"), NOW);

        assertThat(recommendation.status()).isEqualTo(RecommendationStatus.DRAFT);
    }
}
