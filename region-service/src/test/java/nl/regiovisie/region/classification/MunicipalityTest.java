package nl.regiovisie.region.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.events.RegionEvent;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;
import org.junit.jupiter.api.Test;

class MunicipalityTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate MERGER = LocalDate.of(2022, 3, 24);
    private static final Membership WEESP = Membership.since(FIRST, "JZ16").until(MERGER);

    @Test
    void a_membership_holds_from_its_first_day_until_the_day_before_its_end() {
        assertThat(WEESP.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(WEESP.holdsOn(FIRST)).isTrue();
        assertThat(WEESP.holdsOn(MERGER.minusDays(1))).isTrue();
        assertThat(WEESP.holdsOn(MERGER)).isFalse();
    }

    @Test
    void a_membership_without_an_end_still_holds() {
        assertThat(Membership.since(FIRST, "JZ22").holdsOn(LocalDate.of(2099, 12, 31)))
                .isTrue();
    }

    @Test
    void a_membership_lasts_at_least_a_day() {
        Membership membership = Membership.since(FIRST, "JZ22");

        assertThatThrownBy(() -> membership.until(FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_municipality_is_in_one_region_at_a_time() {
        List<Membership> overlap =
                List.of(Membership.since(FIRST, "JZ24").until(MERGER.plusDays(1)), Membership.since(MERGER, "JZ18"));

        assertThatThrownBy(() -> new MunicipalityFacts("GM0626", "Voorschoten", overlap, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_membership_without_an_end_is_the_last_one() {
        List<Membership> overlap = List.of(Membership.since(FIRST, "JZ24"), Membership.since(MERGER, "JZ18"));

        assertThatThrownBy(() -> new MunicipalityFacts("GM0626", "Voorschoten", overlap, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_municipality_that_ended_has_a_successor() {
        assertThatThrownBy(() -> new MunicipalityFacts("GM0457", "Weesp", List.of(WEESP), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_facts_are_no_news() {
        MunicipalityFacts facts = new MunicipalityFacts("GM0457", "Weesp", List.of(WEESP), "GM0363");
        Municipality weesp = new Municipality(facts);

        assertThat(weesp.learn(facts)).isFalse();
    }

    @Test
    void other_facts_are_news_and_are_told_in_full() {
        Municipality weesp = new Municipality(
                new MunicipalityFacts("GM0457", "Weesp", List.of(Membership.since(FIRST, "JZ16")), null));

        assertThat(weesp.learn(new MunicipalityFacts("GM0457", "Weesp", List.of(WEESP), "GM0363")))
                .isTrue();
        assertThat(weesp.registered(NOW))
                .isEqualTo(new MunicipalityRegistered(
                        "GM0457", "Weesp", List.of(new RegionEvent.Membership("JZ16", FIRST, MERGER)), "GM0363", NOW));
    }
}
