package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.testing.Mailbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everyone who asked for it hears in time that a vision is evaluated, once, whatever happens to the service. */
class RemindersTest {

    private static final int SUBSCRIBERS = 4_500;
    private static final int LEAVERS = 20;
    private static final int LANES = 8;
    private static final int KILLS = 2;
    private static final Duration ENOUGH = Duration.ofMinutes(2);
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final String VISION = "/v1/visions/JZ22/versions/1";
    private static final LocalDate IN_EIGHT_WEEKS =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusWeeks(8);

    private final ServiceProcess service = new ServiceProcess(
            "region-service", Map.of("REGIOVISIE_REMINDERS_EVERY", "1s", "REGIOVISIE_REMINDERS_FROM", "00:00"));
    private final Mailbox mailbox = Mailbox.at(service.mailbox());

    @BeforeEach
    void start() {
        service.start();
        service.send("PUT", VISION, "municipality", vision());
    }

    @AfterEach
    void stop() throws IOException {
        service.close();
    }

    @Test
    void each_of_4500_subscribers_gets_one_reminder_though_the_service_is_killed_twice_and_who_left_gets_none() {
        List<String> leavers = people("weg", LEAVERS);
        List<String> stayers = people("lezer", SUBSCRIBERS);
        bringIn(leavers);
        takesPlace("Eerste evaluatie");
        await().atMost(ENOUGH).until(() -> mailbox.all().size() == LEAVERS);
        leavers.forEach(this::leave);
        assertThat(bringIn(Stream.concat(leavers.stream(), stayers.stream()).toList()))
                .contains("\"added\":" + SUBSCRIBERS)
                .contains("\"left\":" + LEAVERS);

        takesPlace("Tweede evaluatie");
        killOnce(1);
        killOnce(SUBSCRIBERS / 2);
        await().atMost(ENOUGH)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> recipients(second()).size() == SUBSCRIBERS);
        await().during(QUIET).atMost(ENOUGH).until(() -> recipients(second()).size() == SUBSCRIBERS);

        everyoneHasOne(stayers);
    }

    private void everyoneHasOne(List<String> stayers) {
        List<Mailbox.Summary> mails = second();
        Set<String> messages = mails.stream().map(Mailbox.Summary::messageId).collect(Collectors.toSet());
        int twice = mails.size() - messages.size();
        System.out.printf(
                "%d subscribers, %d mails handed over, %d different, %d handed over again after %d kills%n",
                SUBSCRIBERS, mails.size(), messages.size(), twice, KILLS);
        assertThat(recipients(mails)).isEqualTo(new HashSet<>(stayers));
        assertThat(messages).hasSize(SUBSCRIBERS);
        assertThat(twice).isLessThanOrEqualTo(KILLS * LANES);
    }

    /** In the middle: some have their mail, others not. */
    private void killOnce(int sent) {
        await().atMost(ENOUGH)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> recipients(second()).size() >= sent);
        service.kill();
        assertThat(recipients(second()).size()).isBetween(sent, SUBSCRIBERS - 1);
        service.start();
    }

    private void leave(String address) {
        String link = mailbox.to(address).get(0).headers().get("List-Unsubscribe");
        service.send("POST", "/v1/subscriptions/departures", null, Map.of("code", link.replaceAll(".*code=|>", "")));
    }

    private String bringIn(List<String> addresses) {
        List<Map<String, String>> subscribers = addresses.stream()
                .map(address -> Map.of("email", address, "regionCode", "JZ22"))
                .toList();
        return service.send(
                "POST",
                "/v1/subscriptions/imports",
                "steward",
                Map.of("source", "Nieuwsbrief", "subscribers", subscribers));
    }

    private void takesPlace(String title) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("versionId", "JZ22-v1");
        plan.put("kind", "MIDTERM");
        plan.put("day", IN_EIGHT_WEEKS.toString());
        plan.put("starts", "19:30");
        plan.put("minutes", 120);
        plan.put("title", title);
        service.send("PUT", "/v1/evaluation-moments/" + UUID.randomUUID(), "municipality", plan);
    }

    private static Map<String, Object> vision() {
        return Map.of(
                "title", "Regiovisie",
                "periodFrom", "2026-01-01",
                "periodUntil", "2029-12-31",
                "regimeCode", "WVBJ-2026",
                "startedOn", "2025-01-06");
    }

    /** The mails about the second evaluation; the first one tells the leavers how to leave. */
    private List<Mailbox.Summary> second() {
        return mailbox.all().stream()
                .filter(mail -> mail.subject().contains("Tweede evaluatie"))
                .toList();
    }

    private static Set<String> recipients(List<Mailbox.Summary> mails) {
        return mails.stream().map(Mailbox.Summary::to).collect(Collectors.toSet());
    }

    private static List<String> people(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> name + number + "@voorbeeld.example")
                .toList();
    }
}
