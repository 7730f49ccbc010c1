package nl.regiovisie.region.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class SubscriberTest {

    private static final Instant NOW = Instant.parse("2027-01-05T09:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Subscriber subscriber =
            new Subscriber(new UUID(0, 1), new EmailAddress("jan@voorbeeld.nl"), "leave", NOW);

    @Test
    void a_link_confirms_for_seven_days() {
        subscriber.ask("JZ22", "token", NOW);

        assertThat(subscriber.confirm("token", NOW.plus(WEEK))).isEmpty();
        assertThat(subscriber.confirm("token", NOW.plus(WEEK).minusSeconds(1))).contains("JZ22");
    }

    @Test
    void a_link_that_confirmed_keeps_saying_so() {
        subscriber.ask("JZ22", "token", NOW);
        subscriber.confirm("token", NOW);

        assertThat(subscriber.confirm("token", NOW.plus(WEEK.multipliedBy(10)))).contains("JZ22");
    }

    @Test
    void another_link_confirms_nothing() {
        subscriber.ask("JZ22", "token", NOW);

        assertThat(subscriber.confirm("other", NOW)).isEmpty();
    }

    @Test
    void what_is_confirmed_needs_no_mail() {
        subscriber.ask("JZ22", "token", NOW);
        subscriber.confirm("token", NOW);

        assertThat(subscriber.ask("JZ22", "new", NOW.plus(WEEK))).isFalse();
        assertThat(subscriber.confirm("token", NOW)).contains("JZ22");
    }

    @Test
    void asking_again_within_the_hour_sends_nothing_and_the_first_link_goes_on_working() {
        assertThat(subscriber.ask("JZ22", "token", NOW)).isTrue();
        assertThat(subscriber.ask("JZ22", "new", NOW.plusSeconds(3599))).isFalse();

        assertThat(subscriber.confirm("token", NOW)).contains("JZ22");
    }

    @Test
    void after_an_hour_a_new_link_replaces_the_first() {
        subscriber.ask("JZ22", "token", NOW);

        assertThat(subscriber.ask("JZ22", "new", NOW.plusSeconds(3600))).isTrue();
        assertThat(subscriber.confirm("token", NOW)).isEmpty();
    }

    @Test
    void nobody_gets_more_than_three_of_these_mails_a_day() {
        assertThat(subscriber.ask("JZ01", "1", NOW)).isTrue();
        assertThat(subscriber.ask("JZ02", "2", NOW)).isTrue();
        assertThat(subscriber.ask("JZ03", "3", NOW)).isTrue();
        assertThat(subscriber.ask("JZ04", "4", NOW)).isFalse();
        assertThat(subscriber.ask("JZ04", "4", NOW.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void an_import_adds_what_is_not_there_yet() {
        assertThat(subscriber.bringIn("NL", "list", NOW)).isTrue();
        assertThat(subscriber.bringIn("NL", "list", NOW)).isFalse();
        assertThat(subscriber.bringIn("JZ22", "list", NOW)).isTrue();
    }
}
