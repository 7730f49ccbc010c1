package nl.regiovisie.meeting.registration;

import static nl.regiovisie.meeting.registration.RegistrationState.REGISTERED;
import static nl.regiovisie.meeting.registration.RegistrationState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Seats and the waiting list as rules, without a database. */
class OccupancyTest {

    @Test
    void the_ninth_person_in_a_group_of_eight_waits() {
        assertThat(new Occupancy(8, 7, 0).next()).isEqualTo(REGISTERED);
        assertThat(new Occupancy(8, 8, 0).next()).isEqualTo(WAITING);
    }

    @Test
    void a_free_seat_is_for_who_waits_and_not_for_who_comes_now() {
        assertThat(new Occupancy(8, 7, 1).next()).isEqualTo(WAITING);
        assertThat(new Occupancy(8, 7, 1).movingUp()).isEqualTo(1);
    }

    @Test
    void seats_that_were_taken_away_send_nobody_home() {
        assertThat(new Occupancy(5, 8, 2).movingUp()).isZero();
        assertThat(new Occupancy(5, 8, 2).free()).isZero();
    }

    /** Whatever happens in whatever order: no seat twice, no seat empty while somebody waits, nobody overtaken. */
    @Property
    void seats_are_given_in_order_of_arrival(@ForAll("happenings") List<Integer> happenings) {
        Room room = new Room(3);

        for (int happening : happenings) {
            room.happens(happening);

            assertThat(room.seated.size()).isLessThanOrEqualTo(Math.max(room.seats, room.mostBefore));
            assertThat(room.waiting.isEmpty() || room.seated.size() >= room.seats)
                    .isTrue();
            assertThat(room.waiting).isSorted();
            assertThat(room.overtaken()).isFalse();
        }
    }

    @Provide
    Arbitrary<List<Integer>> happenings() {
        return Arbitraries.integers().between(-3, 40).list().ofMaxSize(120);
    }

    /** A meeting played by the rules: -1 adds a seat, -2 takes one away, 0–19 someone withdraws, all else comes. */
    private static final class Room {

        private final List<Integer> seated = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<Integer> moved = new ArrayList<>();
        private int seats;
        private int mostBefore;
        private int turn;

        Room(int seats) {
            this.seats = seats;
        }

        void happens(int what) {
            mostBefore = seated.size();
            if (what == -1) {
                seats++;
            } else if (what == -2) {
                seats = Math.max(1, seats - 1);
            } else if (what < 20) {
                leave(what);
            } else {
                (now().next() == REGISTERED ? seated : waiting).add(++turn);
            }
            Occupancy expected = now().movedUp();
            for (int left = now().movingUp(); left > 0; left--) {
                moved.add(waiting.get(0));
                seated.add(waiting.remove(0));
            }
            assertThat(now()).isEqualTo(expected);
        }

        private void leave(int who) {
            List<Integer> line = who % 2 == 0 || waiting.isEmpty() ? seated : waiting;
            if (!line.isEmpty()) {
                line.remove(Math.abs(who) % line.size());
            }
        }

        private Occupancy now() {
            return new Occupancy(seats, seated.size(), waiting.size());
        }

        boolean overtaken() {
            return !moved.equals(moved.stream().sorted().toList());
        }
    }
}
