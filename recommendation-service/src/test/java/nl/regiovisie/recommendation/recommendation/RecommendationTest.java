package nl.regiovisie.recommendation.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.RecommendationEvent.RecommendationPublished;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final UUID ID = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final List<UUID> SOURCES = List.of(Drafts.SOURCE);

    private final Recommendation recommendation = Recommendation.draft(ID, Drafts.inRegions("JZ22"), NOW);

    @Test
    void publishing_gives_it_its_number_and_tells_the_world() {
        RecommendationPublished event = recommendation.publish(7, SOURCES, NOW);

        assertThat(recommendation.number()).isEqualTo(7);
        assertThat(event)
                .isEqualTo(new RecommendationPublished(
                        ID, 7, "Titel", "Tekst", "thema", false, List.of("JZ22"), SOURCES, false, NOW));
    }

    @Test
    void what_is_published_is_never_rewritten() {
        recommendation.publish(7, SOURCES, NOW);

        assertThatThrownBy(() -> recommendation.rewrite(Drafts.national(), NOW)).isInstanceOf(RuleBroken.class);
        assertThat(recommendation.says(Drafts.inRegions("JZ22"))).isTrue();
    }

    @Test
    void what_is_published_is_not_published_again() {
        recommendation.publish(7, SOURCES, NOW);

        assertThatThrownBy(() -> recommendation.publish(8, SOURCES, NOW)).isInstanceOf(RuleBroken.class);
        assertThat(recommendation.number()).isEqualTo(7);
    }

    @Test
    void nothing_is_published_without_a_source() {
        assertThatThrownBy(() -> recommendation.publish(7, List.of(), NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothing_is_published_that_holds_nowhere() {
        Recommendation nowhere = Recommendation.draft(ID, Drafts.inRegions(), NOW);

        assertThatThrownBy(() -> nowhere.publish(7, SOURCES, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_national_one_names_no_regions() {
        Recommendation everywhere = Recommendation.draft(ID, Drafts.national(), NOW);

        assertThat(everywhere.publish(7, SOURCES, NOW).regionCodes()).isEmpty();
    }
}
