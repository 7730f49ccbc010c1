package nl.regiovisie.meeting.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Nobody is in two rooms at once. */
class BookingTest {

    private static final UUID HERE = new UUID(0, 1);
    private static final UUID ELSEWHERE = new UUID(0, 2);

    @Test
    void a_meeting_may_begin_when_another_ends() {
        assertThat(inTheWay(booking(ELSEWHERE, 9, 10), 10, 11)).isFalse();
        assertThat(inTheWay(booking(ELSEWHERE, 11, 12), 10, 11)).isFalse();
    }

    @Test
    void a_meeting_at_the_same_time_is_in_the_way_also_if_it_lasts_longer() {
        assertThat(inTheWay(booking(ELSEWHERE, 9, 12), 10, 11)).isTrue();
        assertThat(inTheWay(booking(ELSEWHERE, 10, 11), 9, 12)).isTrue();
    }

    @Test
    void the_same_meeting_is_named_before_another_at_that_time() {
        List<Booking> diary = List.of(booking(ELSEWHERE, 10, 11), booking(HERE, 10, 11));

        assertThat(Booking.inTheWay(diary, HERE, slot(10, 11)))
                .hasValueSatisfying(found -> assertThat(found.isFor(HERE)).isTrue());
    }

    @Test
    void a_meeting_that_moved_is_still_the_same_meeting() {
        assertThat(Booking.inTheWay(List.of(booking(HERE, 10, 11)), HERE, slot(20, 21)))
                .isPresent();
    }

    @Property
    void in_the_way_works_both_ways(
            @ForAll @IntRange(max = 20) int from,
            @ForAll @IntRange(min = 1, max = 4) int hours,
            @ForAll @IntRange(max = 20) int otherFrom,
            @ForAll @IntRange(min = 1, max = 4) int otherHours) {
        Slot one = slot(from, from + hours);
        Slot other = slot(otherFrom, otherFrom + otherHours);
        boolean shareAnHour = from < otherFrom + otherHours && otherFrom < from + hours;

        assertThat(one.overlaps(other)).isEqualTo(shareAnHour).isEqualTo(other.overlaps(one));
    }

    private static boolean inTheWay(Booking booking, int from, int until) {
        return Booking.inTheWay(List.of(booking), HERE, slot(from, until)).isPresent();
    }

    private static Booking booking(UUID meeting, int from, int until) {
        Slot slot = slot(from, until);
        return new Booking(new UUID(1, 1), meeting, "Elders", slot.startsAt(), slot.endsAt(), null);
    }

    private static Slot slot(int from, int until) {
        Instant day = Instant.parse("2027-03-01T00:00:00Z");
        return new Slot(day.plusSeconds(from * 3600L), day.plusSeconds(until * 3600L));
    }
}
