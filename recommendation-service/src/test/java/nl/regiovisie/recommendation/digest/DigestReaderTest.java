package nl.regiovisie.recommendation.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.mail.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestReaderTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final DigestReader reader = new DigestReader(UUID.randomUUID(), "account", "leave", TODAY, NOW);

    @BeforeEach
    void they_asked() {
        assertThat(ask("lezer@voorbeeld.example", NOW)).isTrue();
    }

    @Test
    void nobody_is_told_before_they_confirmed() {
        assertThat(reader.isToBeTold(TODAY, NOW)).isFalse();

        assertThat(reader.confirm(NOW)).isTrue();

        assertThat(reader.isToBeTold(TODAY, NOW)).isTrue();
    }

    @Test
    void a_link_works_seven_days_and_one_that_was_followed_keeps_working() {
        assertThat(reader.confirm(NOW.plus(Duration.ofDays(8)))).isFalse();
        assertThat(reader.confirm(NOW.plus(Duration.ofDays(6)))).isTrue();
        assertThat(reader.confirm(NOW.plus(Duration.ofDays(30)))).isTrue();
    }

    @Test
    void asking_again_within_the_hour_sends_no_second_link() {
        assertThat(ask("lezer@voorbeeld.example", NOW.plusSeconds(60))).isFalse();
        assertThat(ask("lezer@voorbeeld.example", NOW.plus(Duration.ofHours(2))))
                .isTrue();
    }

    @Test
    void another_hour_needs_no_link_and_another_address_does() {
        reader.confirm(NOW);
        assertThat(ask("lezer@voorbeeld.example", NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThat(reader.view().state()).isEqualTo(DigestState.ON);

        assertThat(ask("ander@voorbeeld.example", NOW.plus(Duration.ofDays(2)))).isTrue();
        assertThat(reader.view().state()).isEqualTo(DigestState.ASKED);
    }

    @Test
    void who_was_told_is_told_again_on_another_day_and_not_before() {
        reader.confirm(NOW);
        reader.told(TODAY, NOW.plusSeconds(5));

        assertThat(reader.isToBeTold(TODAY, NOW.plusSeconds(5))).isFalse();
        assertThat(reader.isToBeTold(TODAY.plusDays(1), NOW)).isFalse();
        assertThat(reader.isToBeTold(TODAY.plusDays(1), NOW.plusSeconds(5))).isTrue();
    }

    private boolean ask(String address, Instant now) {
        return reader.ask(8, EmailAddress.of(address).orElseThrow(), Set.of("GM0344"), Set.of(), "hash", now);
    }
}
