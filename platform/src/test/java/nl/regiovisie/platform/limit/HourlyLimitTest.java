package nl.regiovisie.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HourlyLimitTest {

    private Instant now = Instant.parse("2026-11-26T10:15:00Z");

    private final HourlyLimit limit = new HourlyLimit(2, new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void an_address_may_do_it_some_times_in_an_hour() {
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
        assertThat(limit.allows("192.0.2.2")).isTrue();
    }

    @Test
    void everything_is_forgotten_when_the_hour_ends() {
        limit.allows("192.0.2.1");
        limit.allows("192.0.2.1");

        now = now.plusSeconds(3_600);

        assertThat(limit.allows("192.0.2.1")).isTrue();
    }

    @Test
    void a_household_with_many_addresses_counts_once() {
        limit.allows("2001:db8:1:2:aaaa:bbbb:cccc:dddd");
        limit.allows("2001:db8:1:2::1");

        assertThat(limit.allows("2001:db8:1:2:0:0:0:9")).isFalse();
        assertThat(limit.allows("2001:db8:1:3::1")).isTrue();
        assertThat(limit.allows("2001:db8::1")).isTrue();
    }

    @Test
    void what_is_no_address_is_counted_all_the_same() {
        limit.allows("unknown");
        limit.allows("unknown");

        assertThat(limit.allows("unknown")).isFalse();
        assertThat(limit.allows("::1")).isTrue();
    }
}
