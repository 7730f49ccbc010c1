package nl.regiovisie.recommendation;

import static org.awaitility.Awaitility.await;

import io.quarkus.arc.Arc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.regiovisie.events.BodyEvent.BodyRegistered;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.events.MeetingEvent.Attendance;
import nl.regiovisie.events.MeetingEvent.Endorsement;
import nl.regiovisie.events.MeetingEvent.MeetingAnnounced;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.events.MeetingEvent.ParticipantRoleRegistered;
import nl.regiovisie.events.MeetingEvent.SeriesRegistered;
import nl.regiovisie.events.MeetingEvent.ThemeRegistered;
import nl.regiovisie.events.RegionEvent.Membership;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.events.RegionEvent.Tile;
import nl.regiovisie.events.VisionEvent.Passage;
import nl.regiovisie.events.VisionEvent.VisionSectionRegistered;

/** What happened in other services before a test begins. Each region is new, so that tests share a database in peace. */
public final class World {

    public static final String THEME = "vertrouwen-als-basis";
    public static final String QUESTION = "Wat moet er anders?";
    public static final String UTRECHT = "GM0344";
    public static final String ARNHEM = "GM0202";

    /** The body for which the demonstration account {@code council} speaks. */
    public static final UUID COUNCIL = UUID.fromString("44fc5eab-460c-3874-96db-bf78a3767db4");

    private static final LocalDate DAY_ONE = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger REGIONS = new AtomicInteger(50);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private World() {}

    /** A region that nobody used before; Utrecht is in it from now on, and in no other. */
    public static String region() {
        String code = "JZ" + REGIONS.incrementAndGet();
        Events.send(
                new RegionRegistered(
                        code,
                        "Regio " + code,
                        "Regio " + code,
                        List.of("Utrecht"),
                        null,
                        null,
                        null,
                        null,
                        new Tile(4, 6),
                        Instant.now()),
                new ThemeRegistered(THEME, "Vertrouwen als basis", 1, Instant.now()),
                new ParticipantRoleRegistered("client", "cliënt", "cliënten", 1, Instant.now()));
        municipality(UTRECHT, "Utrecht", code);
        await().atMost(PATIENCE).until(() -> count("select count(*) from region where code = $1", code) == 1);
        await().atMost(PATIENCE).until(() -> count("select count(*) from theme where id = $1", THEME) == 1);
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from participant_role where id = $1", "client") == 1);
        return code;
    }

    /** Ends a region today; Utrecht goes to a new one. @return the code of the new one */
    public static String successorOf(String ended) {
        String next = region();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Events.send(
                new RegionRegistered(
                        ended,
                        "Oud",
                        "Oud",
                        List.of("Utrecht"),
                        DAY_ONE,
                        today,
                        List.of(next),
                        null,
                        null,
                        Instant.now()),
                new MunicipalityRegistered(
                        UTRECHT,
                        "Utrecht",
                        List.of(new Membership(ended, DAY_ONE, today), new Membership(next, today, null)),
                        Instant.now()));
        await().atMost(PATIENCE)
                .until(() ->
                        count("select count(*) from region where code = $1 and valid_until is not null", ended) == 1);
        await().atMost(PATIENCE)
                .until(() -> count(
                                "select count(*) from membership where region_code = $1 and valid_until is not null",
                                ended)
                        == 1);
        return next;
    }

    /** Puts a municipality in a region, and in no other. */
    public static void municipality(String code, String name, String region) {
        List<Membership> membership = List.of(new Membership(region, LocalDate.of(2020, 1, 1), null));
        Events.send(new MunicipalityRegistered(code, name, membership, Instant.now()));
        String there = "select count(*) from membership where municipality_code = '" + code + "' and region_code = $1";
        await().atMost(PATIENCE).until(() -> count(there, region) == 1);
    }

    /** The body of the account {@code council}; whether everyone may know that it exists. */
    public static void body(String name, boolean listed) {
        body(name, listed, "JZ22");
    }

    /** The body of the account {@code council}, listed and active in one region. */
    public static void body(String name, String region) {
        body(name, true, region);
    }

    private static void body(String name, boolean listed, String region) {
        Events.send(new BodyRegistered(
                COUNCIL,
                name,
                "CLIENT_COUNCIL",
                UUID.randomUUID(),
                null,
                List.of(region),
                true,
                listed,
                false,
                Instant.now()));
        String here = "select count(*) from body where name = $1 and '" + region + "' = any(region_codes) and listed = "
                + listed;
        await().atMost(PATIENCE).until(() -> count(here, name) == 1);
    }

    /** A section of the vision of a region that everyone may read. @return the ids of its passages, in order */
    public static List<UUID> vision(String region, String... texts) {
        return section(region + "-v1", "waiting-times", 3, "Wachttijden", texts);
    }

    /** The same of a certain version, about a point of the checklist. */
    public static List<UUID> section(String version, String item, int position, String title, String... texts) {
        List<Passage> passages = Stream.of(texts)
                .map(text -> new Passage(UUID.randomUUID(), text))
                .toList();
        Events.send(new VisionSectionRegistered(version, item, position, title, passages, Instant.now()));
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from vision_section where id = $1", version + "/" + item) == 1);
        return passages.stream().map(Passage::id).toList();
    }

    /** These words were said in a meeting about one region, and have arrived; @return the ids in the same order. */
    public static List<UUID> said(String region, String... texts) {
        return said(UUID.randomUUID(), region, texts);
    }

    /** The same in a certain meeting. */
    public static List<UUID> said(UUID meeting, String region, String... texts) {
        List<UUID> outcomes = Stream.of(texts).map(text -> UUID.randomUUID()).toList();
        Events.send(meeting(meeting, texts.length, region));
        Events.send(IntStream.range(0, texts.length)
                .mapToObj(index -> outcome(outcomes.get(index), meeting, index + 1, texts[index], region))
                .toArray(DomainEvent[]::new));
        await().atMost(PATIENCE).until(() -> contributionsOf(meeting) == texts.length);
        await().atMost(PATIENCE).until(() -> count("select count(*) from meeting where id = $1", meeting) == 1);
        return outcomes;
    }

    /** Publishes a meeting for some regions; @return the ids of its outcomes, in order, once they are here. */
    public static List<UUID> outcomes(int number, String... regions) {
        UUID meeting = UUID.randomUUID();
        List<UUID> outcomes =
                IntStream.range(0, number).mapToObj(index -> UUID.randomUUID()).toList();
        Events.send(meeting(meeting, number, regions));
        Events.send(IntStream.range(0, number)
                .mapToObj(
                        index -> outcome(outcomes.get(index), meeting, index + 1, "Uitspraak " + (index + 1), regions))
                .toArray(DomainEvent[]::new));
        await().atMost(PATIENCE).until(() -> contributionsOf(meeting) == number);
        await().atMost(PATIENCE).until(() -> count("select count(*) from meeting where id = $1", meeting) == 1);
        return outcomes;
    }

    /** A series that nobody used before; @return its id, once it is here. */
    public static String series(String name) {
        String id = "reeks-" + UUID.randomUUID();
        rename(id, name);
        return id;
    }

    /** Gives a series a name, and waits until it has it. */
    public static void rename(String series, String name) {
        Events.send(new SeriesRegistered(series, name, null, null, null, false, Instant.now()));
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from series where name = '" + name + "' and id = $1", series) == 1);
    }

    /** These words were said in a meeting of a series, and have arrived; @return the ids in the same order. */
    public static List<UUID> saidIn(String series, String region, String... texts) {
        UUID meeting = UUID.randomUUID();
        Events.send(announced(meeting, series, Instant.now(), region));
        List<UUID> outcomes = said(meeting, region, texts);
        await().atMost(PATIENCE)
                .until(() -> count("select count(*) from announced_meeting where id = $1", meeting) == 1);
        return outcomes;
    }

    /** @param series null for none */
    public static MeetingAnnounced announced(UUID id, String series, Instant at, String... regions) {
        Instant start = Instant.parse("2026-11-03T18:00:00Z");
        return new MeetingAnnounced(
                id,
                "Bijeenkomst",
                "REGIONAL",
                "ONLINE",
                "PLANNED",
                series,
                List.of(regions),
                start,
                start.plusSeconds(7200),
                30,
                "EVERYONE",
                null,
                List.of(QUESTION),
                0,
                false,
                at);
    }

    public static MeetingPublished meeting(UUID id, int outcomes, String... regions) {
        Instant start = Instant.parse("2026-11-03T18:00:00Z");
        return new MeetingPublished(
                id,
                "Bijeenkomst",
                "REGIONAL",
                "ONLINE",
                "Najaar 2026",
                List.of(regions),
                start,
                start.plusSeconds(7200),
                List.of(new Attendance("client", 7)),
                outcomes,
                null,
                false,
                Instant.now());
    }

    public static OutcomePublished outcome(UUID id, UUID meeting, int position, String text, String... regions) {
        return new OutcomePublished(
                id,
                meeting,
                position,
                "BOTTLENECK",
                THEME,
                text,
                QUESTION,
                List.of("client"),
                List.of(regions),
                new Endorsement("ENDORSED", null, null),
                false,
                Instant.now());
    }

    public static long contributionsOf(UUID meeting) {
        return count("select count(*) from contribution where meeting_id = $1", meeting);
    }

    public static long count(String query, Object value) {
        return StreamSupport.stream(
                        pool().preparedQuery(query)
                                .executeAndAwait(Tuple.of(value))
                                .spliterator(),
                        false)
                .findFirst()
                .orElseThrow()
                .getLong(0);
    }

    private static Pool pool() {
        return Arc.container().instance(Pool.class).get();
    }
}
