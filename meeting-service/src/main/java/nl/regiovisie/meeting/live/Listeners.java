package nl.regiovisie.meeting.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The open lines of this instance, by meeting. */
@ApplicationScoped
class Listeners {

    private final Map<UUID, Set<Listener>> byMeeting = new ConcurrentHashMap<>();

    void add(Listener listener) {
        byMeeting.compute(listener.meeting(), (meeting, others) -> {
            Set<Listener> all = others == null ? ConcurrentHashMap.newKeySet() : others;
            all.add(listener);
            return all;
        });
    }

    void remove(Listener listener) {
        byMeeting.computeIfPresent(listener.meeting(), (meeting, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    Set<UUID> meetings() {
        return byMeeting.keySet();
    }

    boolean any(UUID meeting) {
        return byMeeting.containsKey(meeting);
    }

    Stream<Listener> of(UUID meeting) {
        return byMeeting.getOrDefault(meeting, Set.of()).stream();
    }

    Stream<Listener> all() {
        return byMeeting.values().stream().flatMap(Set::stream);
    }

    int writers(UUID meeting) {
        return (int) of(meeting).filter(listener -> !listener.room()).count();
    }
}
