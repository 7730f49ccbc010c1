package nl.regiovisie.region.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an occasion in the calendar to the mailbox. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2071, 1, 6);

    @Inject
    InventedOccasions occasions;

    @Inject
    ReminderJob job;

    private final String occasion = "evaluation-" + UUID.randomUUID();
    private final String reader = UUID.randomUUID() + "@lezer.example";

    @BeforeEach
    void follow() {
        bringIn(List.of(reader), "JZ26");
    }

    @Test
    void a_reminder_says_when_what_and_how_to_leave() {
        takesPlace(TODAY.plusWeeks(8), "JZ26");
        remind(TODAY);

        Mailbox.Letter letter = theOnly();
        assertThat(letter.headers())
                .containsEntry("Subject", "Over 8 weken: Evaluatie regiovisie Lekstroom")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(letter.text())
                .contains("op dinsdag 3 maart 2071")
                .contains("http://localhost:8080/regios/JZ26/agenda")
                .contains("http://localhost:8080/agenda/afmelden?code=");
    }

    @Test
    void looking_again_reminds_nobody_again() {
        takesPlace(TODAY.plusWeeks(8), "JZ26");
        remind(TODAY);
        theOnly();

        remind(TODAY);
        remind(TODAY.plusDays(1));

        assertThatNothingMoreComes(1);
    }

    @Test
    void a_day_on_which_nothing_ran_is_made_up_for() {
        takesPlace(TODAY.plusWeeks(8), "JZ26");

        remind(TODAY.plusDays(3));

        assertThat(theOnly().headers()).containsEntry("Subject", "Over 53 dagen: Evaluatie regiovisie Lekstroom");
    }

    @Test
    void each_occasion_has_two_reminders() {
        takesPlace(TODAY.plusWeeks(8), "JZ26");
        for (int day = 0; day <= 56; day++) {
            remind(TODAY.plusDays(day));
        }

        awaitMails(2);
        assertThatNothingMoreComes(2);
    }

    @Test
    void the_last_reminder_is_put_right_when_the_day_moves_and_the_first_is_not_repeated() {
        takesPlace(TODAY.plusWeeks(8), "JZ26");
        remind(TODAY);
        awaitMails(1);
        takesPlace(TODAY.plusWeeks(8).minusDays(2), "JZ26");
        remind(TODAY.plusDays(1));
        assertThatNothingMoreComes(1);

        remind(TODAY.plusWeeks(6));
        awaitMails(2);
        takesPlace(TODAY.plusWeeks(8).minusDays(4), "JZ26");
        remind(TODAY.plusWeeks(6).plusDays(1));

        awaitMails(3);
        assertThatNothingMoreComes(3);
    }

    @Test
    void who_follows_another_region_is_not_reminded_and_what_concerns_the_country_is_for_everyone() {
        takesPlace(TODAY.plusWeeks(2), "JZ23");
        remind(TODAY);
        assertThatNothingMoreComes(0);

        occasions.are(new Occasion(occasion + "-nl", null, TODAY.plusWeeks(2), "Landelijke dag", "/agenda"));
        remind(TODAY);

        awaitMails(1);
    }

    @Test
    void who_follows_the_country_and_the_region_gets_one_mail() {
        bringIn(List.of(reader), null);
        takesPlace(TODAY.plusWeeks(2), "JZ26");
        remind(TODAY);

        awaitMails(1);
        assertThatNothingMoreComes(1);
    }

    @Test
    void who_left_gets_nothing_and_no_import_brings_them_back_but_their_own_confirmation_does() {
        takesPlace(TODAY.plusWeeks(8), "JZ26");
        remind(TODAY);
        String leave = theOnly().headers().get("List-Unsubscribe").replaceAll(".*code=|>", "");
        post("departures", Map.of("code", leave), 204);
        post("departures", Map.of("code", leave), 204);
        assertThat(bringIn(List.of(reader.toUpperCase()), "JZ26")).isEqualTo(1);

        remind(TODAY.plusWeeks(6));
        assertThatNothingMoreComes(1);

        post("", Map.of("email", reader, "regionCode", "JZ26"), 202);
        awaitMails(2);
        String confirm = mails().get(0).text().replaceAll("(?s).*bevestigen\\?code=([\\w-]+).*", "$1");
        post("confirmations", Map.of("code", confirm), 200);
        takesPlace(TODAY.plusWeeks(8).plusDays(1), "JZ26");
        remind(TODAY.plusWeeks(6).plusDays(1));
        awaitMails(3);
    }

    @Test
    void a_list_of_many_pages_is_reminded_once_each() {
        List<String> many = IntStream.range(0, 1_200)
                .mapToObj(number -> number + "-" + reader)
                .toList();
        bringIn(many, "JZ23");
        takesPlace(TODAY.plusWeeks(2), "JZ23");
        remind(TODAY);
        remind(TODAY);

        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Mailbox.ofThisTest().all().stream()
                                .map(Mailbox.Summary::to)
                                .filter(to -> to.endsWith("-" + reader)))
                        .containsExactlyInAnyOrderElementsOf(many));
    }

    private void takesPlace(LocalDate day, String region) {
        occasions.are(new Occasion(occasion, region, day, "Evaluatie regiovisie Lekstroom", "/regios/JZ26/agenda"));
    }

    private void remind(LocalDate today) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> job.remind(today));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private Mailbox.Letter theOnly() {
        awaitMails(1);
        return mails().get(0);
    }

    private void awaitMails(int count) {
        await().untilAsserted(() -> assertThat(mails()).hasSize(count));
    }

    private void assertThatNothingMoreComes(int count) {
        await().during(java.time.Duration.ofMillis(700)).until(() -> mails().size() == count);
    }

    private List<Mailbox.Letter> mails() {
        return Mailbox.ofThisTest().to(reader);
    }

    private static void post(String door, Map<String, String> body, int status) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/subscriptions" + (door.isEmpty() ? "" : "/" + door))
                .then()
                .statusCode(status);
    }

    /** @return how many were not added because they left */
    private static int bringIn(List<String> addresses, String region) {
        List<Map<String, String>> people = addresses.stream()
                .map(address ->
                        region == null ? Map.of("email", address) : Map.of("email", address, "regionCode", region))
                .toList();
        return given().auth()
                .oauth2(Tokens.of("steward"))
                .contentType(ContentType.JSON)
                .body(Map.of("source", "Nieuwsbrief, 1 maart 2026", "subscribers", people))
                .post("/v1/subscriptions/imports")
                .then()
                .statusCode(200)
                .extract()
                .path("left");
    }
}
