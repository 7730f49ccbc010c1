package nl.regiovisie.region.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.events.RegionEvent.Tile;
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
    void a_new_name_is_news_and_is_told_once_its_day_has_come() {
        assertThat(region.learn(called(OLD, NEW))).isTrue();
        assertThat(region.reach(NEW.validFrom())).isTrue();
        assertThat(region.registered(NOW)).isEqualTo(told(NEW, null, List.of()));
    }

    @Test
    void a_name_that_lies_ahead_is_not_told_before_its_day() {
        region.learn(called(OLD, NEW));

        assertThat(region.reach(NEW.validFrom().minusDays(1))).isFalse();
        assertThat(region.registered(NOW).name()).isEqualTo(OLD.name());
    }

    @Test
    void an_end_is_told_with_who_comes_after() {
        region.learn(called(OLD).endingOn(NEW.validFrom(), List.of("JZ44")));

        assertThat(region.registered(NOW)).isEqualTo(told(OLD, NEW.validFrom(), List.of("JZ44")));
    }

    @Test
    void the_municipality_that_speaks_for_it_is_told_from_its_day_on() {
        region.appoint(new Contact(NEW.validFrom(), "GM0855"));

        assertThat(region.reach(NEW.validFrom().minusDays(1))).isFalse();
        assertThat(region.reach(NEW.validFrom())).isTrue();
        assertThat(region.registered(NOW).contactMunicipality()).isEqualTo("GM0855");
    }

    private static RegionRegistered told(RegionName name, LocalDate validUntil, List<String> successors) {
        return new RegionRegistered(
                "JZ35",
                name.name(),
                name.displayName(),
                List.of("Noord-Brabant"),
                OLD.validFrom(),
                validUntil,
                successors,
                null,
                new Tile(3, 7),
                NOW);
    }

    private static RegionFacts called(RegionName... names) {
        return new RegionFacts("JZ35", "MBR", List.of("Noord-Brabant"), 3, 7, 485_814, List.of(names));
    }
}
