package nl.regiovisie.region.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import org.junit.jupiter.api.Test;

class YouthRegionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final RegionName OLD = new RegionName(LocalDate.of(2021, 1, 1), "Midden-Brabant", "Midden-Brabant");
    private static final RegionName NEW =
            new RegionName(LocalDate.of(2024, 1, 1), "Midden-Brabant (Hart van Brabant)", "Midden-Brabant");

    private final YouthRegion region = new YouthRegion(called(OLD));

    @Test
    void the_same_facts_are_no_news() {
        assertThat(region.learn(called(OLD))).isFalse();
    }

    @Test
    void a_new_name_is_news_and_the_newest_is_told() {
        assertThat(region.learn(called(OLD, NEW))).isTrue();
        assertThat(region.registered(NOW))
                .isEqualTo(new RegionRegistered("JZ35", NEW.name(), NEW.displayName(), List.of("Noord-Brabant"), NOW));
    }

    private static RegionFacts called(RegionName... names) {
        return new RegionFacts("JZ35", "MBR", List.of("Noord-Brabant"), 3, 7, 485_814, List.of(names));
    }
}
