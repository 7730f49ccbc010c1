package nl.regiovisie.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The week of participation: 300 people, 65 sessions, 1,700 seats, everybody at once, and a power cut in the middle. */
class RegistrationsTest {

    private static final int PEOPLE = 300;
    private static final int SLOTS = 13;
    private static final int SIDE_BY_SIDE = 5;
    private static final int SEATS = 1_700;
    private static final int WISHES = 8;
    private static final int CLIENTS = 32;
    private static final int LEAVERS = 100;
    private static final Duration ENOUGH = Duration.ofMinutes(3);
    private static final Duration AGAIN = Duration.ofMillis(50);
    private static final Instant MONDAY = Instant.parse("2031-05-12T07:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceProcess service = new ServiceProcess("meeting-service", Map.of());
    private final Random random = new Random(65);
    private final List<Session> sessions = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    @BeforeEach
    void start() {
        service.start();
        tellRegion();
        for (int number = 0; number < SLOTS * SIDE_BY_SIDE; number++) {
            sessions.add(new Session(UUID.randomUUID(), number / SIDE_BY_SIDE, seats(number)));
        }
        assertThat(sessions.stream().mapToInt(Session::seats).sum()).isEqualTo(SEATS);
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> plan(sessions.get(0)));
        sessions.forEach(this::plan);
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    @Test
    void no_seat_is_given_twice_and_nobody_is_in_two_rooms_though_the_service_is_killed() throws Exception {
        List<Wish> wishes = wishes();
        long began = System.nanoTime();
        atOnce(wishes, this::register, wishes.size() / 2);
        double seconds = (System.nanoTime() - began) / 1e9;

        Map<UUID, List<Participant>> rooms = rooms();
        int seated = check(rooms);
        everyWishIsThereOnce(wishes, rooms);
        System.out.printf(
                "%d requests by %d clients in %.1f s, killed once, %d sent again; %d of %d seats taken, %d waiting%n",
                wishes.size(), CLIENTS, seconds, repeated.get(), seated, SEATS, waiting(rooms));

        leavers(rooms).forEach(this::erase);
        Map<UUID, List<Participant>> after = rooms();
        int still = check(after);
        assertThat(overtaken(rooms, after)).isEmpty();
        System.out.printf("%d people left; %d seats taken, %d waiting%n", LEAVERS, still, waiting(after));
    }

    /** Seats are never more than there are, and nobody waits while one is free; who came first sits. */
    private int check(Map<UUID, List<Participant>> rooms) {
        int seated = 0;
        Map<String, List<UUID>> diary = new HashMap<>();
        for (Session session : sessions) {
            List<Participant> people = rooms.get(session.id());
            List<Participant> sitting =
                    people.stream().filter(Participant::seated).toList();
            List<Participant> waiting =
                    people.stream().filter(who -> !who.seated()).toList();
            assertThat(sitting.size()).isLessThanOrEqualTo(session.seats());
            assertThat(waiting.isEmpty() || sitting.size() == session.seats()).isTrue();
            int lastSeated = sitting.stream().mapToInt(Participant::turn).max().orElse(0);
            assertThat(waiting).allMatch(who -> who.turn() > lastSeated);
            people.forEach(who -> diary.computeIfAbsent(who.email() + session.slot(), key -> new ArrayList<>())
                    .add(session.id()));
            seated += sitting.size();
        }
        assertThat(diary)
                .allSatisfy((personAndSlot, booked) -> assertThat(booked).hasSize(1));
        return seated;
    }

    /** Whoever was told that the request had arrived has a seat or a place in that slot. */
    private void everyWishIsThereOnce(List<Wish> wishes, Map<UUID, List<Participant>> rooms) {
        List<String> wanted = wishes.stream()
                .map(wish -> wish.email() + "/" + wish.session().slot())
                .distinct()
                .sorted()
                .toList();
        List<String> booked = sessions.stream()
                .flatMap(session -> rooms.get(session.id()).stream().map(who -> who.email() + "/" + session.slot()))
                .sorted()
                .toList();
        assertThat(booked).isEqualTo(wanted);
        assertThat(answered.get()).isEqualTo(wishes.size());
    }

    /** Those who waited and still wait although somebody who came later moved up. */
    private List<Participant> overtaken(Map<UUID, List<Participant>> before, Map<UUID, List<Participant>> after) {
        List<Participant> overtaken = new ArrayList<>();
        before.forEach((session, people) -> {
            List<Participant> now = after.get(session);
            int lastUp = now.stream()
                    .filter(Participant::seated)
                    .mapToInt(Participant::turn)
                    .max()
                    .orElse(0);
            now.stream().filter(who -> !who.seated() && who.turn() < lastUp).forEach(overtaken::add);
        });
        return overtaken;
    }

    /** Eight slots each, the early sessions of a slot are popular; and two wishes for a second room in a slot. */
    private List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            String email = "deelnemer" + person + "@voorbeeld.example";
            List<Integer> slots =
                    new ArrayList<>(IntStream.range(0, SLOTS).boxed().toList());
            Collections.shuffle(slots, random);
            for (int wish = 0; wish < WISHES; wish++) {
                int favourite = Math.min(random.nextInt(SIDE_BY_SIDE), random.nextInt(SIDE_BY_SIDE));
                wishes.add(new Wish(UUID.randomUUID(), session(slots.get(wish), favourite), email));
                if (wish < 2) {
                    wishes.add(new Wish(UUID.randomUUID(), session(slots.get(wish), SIDE_BY_SIDE - 1), email));
                }
            }
        }
        Collections.shuffle(wishes, random);
        return wishes;
    }

    private List<String> leavers(Map<UUID, List<Participant>> rooms) {
        return rooms.values().stream()
                .flatMap(List::stream)
                .map(Participant::email)
                .distinct()
                .sorted()
                .limit(LEAVERS)
                .toList();
    }

    private void register(Wish wish) {
        Map<String, Object> request =
                Map.of("name", "Deelnemer " + wish.email(), "email", wish.email(), "role", "caregiver");
        service.send("PUT", path(wish.session()) + "/registrations/" + wish.id(), null, request);
        answered.incrementAndGet();
    }

    private void erase(String email) {
        service.send("POST", "/v1/data-subjects/erasures", "steward", Map.of("email", email));
    }

    /** All by a number of clients, each of which sends again what was not answered. */
    private <T> void atOnce(List<T> work, Work<T> send, int killAt) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            running.add(clients.submit(() -> {
                for (int index = next.getAndIncrement(); index < work.size(); index = next.getAndIncrement()) {
                    untilAnswered(work.get(index), send);
                }
            }));
        }
        if (killAt < work.size()) {
            await().atMost(ENOUGH)
                    .pollInterval(Duration.ofMillis(10))
                    .failFast(() -> running.stream().filter(Future::isDone).forEach(RegistrationsTest::rethrow))
                    .until(() -> answered.get() >= killAt);
            service.kill();
            service.start();
        }
        for (Future<?> client : running) {
            client.get(ENOUGH.toSeconds(), TimeUnit.SECONDS);
        }
        clients.shutdown();
    }

    private static void rethrow(Future<?> ended) {
        try {
            ended.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private <T> void untilAnswered(T item, Work<T> send) {
        await().pollInSameThread()
                .atMost(ENOUGH)
                .pollDelay(Duration.ZERO)
                .pollInterval(AGAIN)
                .until(() -> {
                    try {
                        send.send(item);
                        return true;
                    } catch (UncheckedIOException notThere) {
                        repeated.incrementAndGet();
                        return false;
                    }
                });
    }

    private Map<UUID, List<Participant>> rooms() throws IOException {
        Map<UUID, List<Participant>> rooms = new TreeMap<>();
        for (Session session : sessions) {
            JsonNode list = JSON.readTree(
                    service.send("GET", path(session) + "/registrations?limit=500", "facilitator", Map.of()));
            assertThat(list.path("next").isNull()).isTrue();
            List<Participant> people = new ArrayList<>();
            list.path("items").forEach(item -> people.add(Participant.of(item)));
            rooms.put(session.id(), people);
        }
        return rooms;
    }

    private boolean plan(Session session) {
        Instant start = MONDAY.plus(Duration.ofHours(3L * session.slot()));
        Map<String, Object> plan = new HashMap<>();
        plan.put("title", "Workshop in ronde " + session.slot());
        plan.put("kind", "REGIONAL");
        plan.put("mode", "ONLINE");
        plan.put("regionCodes", List.of("JZ22"));
        plan.put("startsAt", start.toString());
        plan.put("endsAt", start.plus(Duration.ofHours(2)).toString());
        plan.put("seats", session.seats());
        service.send("PUT", path(session), "facilitator", plan);
        return true;
    }

    private void tellRegion() {
        String body = """
                {"code":"JZ22","name":"Utrecht","displayName":"Utrecht","provinces":["Utrecht"],"occurredAt":"%s"}""".formatted(Instant.now());
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", service.kafka()), new StringSerializer(), new StringSerializer())) {
            ProducerRecord<String, String> event =
                    new ProducerRecord<>(service.topics() + "regiovisie.region", "JZ22", body);
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_type", "nl.regiovisie.region-registered.v1",
                            "ce_source", "urn:nld:kvknr:00000000:systeem:regiovisie",
                            "ce_subject", "JZ22",
                            "content-type", "application/json")
                    .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
            producer.send(event);
        }
    }

    private Session session(int slot, int number) {
        return sessions.get(slot * SIDE_BY_SIDE + number);
    }

    /** 26 or 27 each, 1,700 together. */
    private static int seats(int number) {
        return 26 + (number < SEATS - 26 * SLOTS * SIDE_BY_SIDE ? 1 : 0);
    }

    private static String path(Session session) {
        return "/v1/meetings/" + session.id();
    }

    private static long waiting(Map<UUID, List<Participant>> rooms) {
        return rooms.values().stream()
                .flatMap(List::stream)
                .filter(who -> !who.seated())
                .count();
    }

    private record Session(UUID id, int slot, int seats) {}

    private record Wish(UUID id, Session session, String email) {}

    private record Participant(String email, int turn, boolean seated) {

        static Participant of(JsonNode item) {
            return new Participant(
                    item.path("email").asText(),
                    item.path("turn").asInt(),
                    "REGISTERED".equals(item.path("state").asText()));
        }
    }

    /** Sends one thing. */
    private interface Work<T> {
        void send(T item);
    }
}
