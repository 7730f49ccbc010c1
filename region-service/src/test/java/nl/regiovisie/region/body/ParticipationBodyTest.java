package nl.regiovisie.region.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipationBodyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final BodyFacts FACTS =
            new BodyFacts("Raad", "PANEL", UUID.randomUUID(), null, List.of("JZ22"), true, false);

    private final ParticipationBody body = new ParticipationBody(UUID.randomUUID(), FACTS, NOW);

    @Test
    void nobody_sees_a_body_that_did_not_choose_so() {
        assertThat(body.registered(NOW).listed()).isFalse();
    }

    @Test
    void what_it_is_told_about_holds_no_free_text() {
        body.show(new DirectoryEntry(true, "Bel Jan", null), NOW);

        assertThat(body.registered(NOW).toString()).doesNotContain("Jan");
    }

    @Test
    void a_closed_body_shows_nothing_new() {
        body.close(DAY, NOW);

        assertThatThrownBy(() -> body.show(DirectoryEntry.HIDDEN, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_closed_body_is_retold_as_registered_and_then_closed() {
        body.close(DAY, NOW);

        assertThat(body.retold(NOW)).containsExactly(body.registered(NOW), new BodyClosed(body.id(), DAY, NOW));
    }

    @Test
    void the_same_facts_open_a_closed_body_again() {
        body.close(DAY, NOW);

        assertThat(body.says(FACTS)).isFalse();
        body.learn(FACTS, NOW);
        assertThat(body.isClosed()).isFalse();
    }

    @Test
    void a_body_belongs_to_a_provider_or_a_municipality_and_not_to_both_or_none() {
        assertThat(wrong(new BodyFacts("Raad", "PANEL", null, null, List.of("JZ22"), true, false)))
                .containsExactly("providerId");
        assertThat(wrong(new BodyFacts("Raad", "PANEL", UUID.randomUUID(), "GM0344", List.of("JZ22"), true, false)))
                .containsExactly("providerId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "https://", "ftp://raad.example", "https://raad example", "raad.example"})
    void a_website_is_an_address_on_the_web(String website) {
        FieldErrors errors = new FieldErrors();
        new DirectoryEntry(true, null, website).check(errors);

        assertThatThrownBy(errors::refuse).isInstanceOf(Invalid.class);
    }

    private static List<String> wrong(BodyFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(errors);
        try {
            errors.refuse();
            return List.of();
        } catch (Invalid refusal) {
            return refusal.problem().errors().stream()
                    .map(error -> error.field())
                    .toList();
        }
    }
}
