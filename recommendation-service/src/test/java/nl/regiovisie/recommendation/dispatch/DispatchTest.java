package nl.regiovisie.recommendation.dispatch;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.editor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edition goes to organisations: each gets one mail, whatever happens in between. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class DispatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final String REGISTER = "/v1/editions/{id}/dispatches";

    @Inject
    DispatchJob job;

    @Inject
    DispatchQueue queue;

    @Inject
    Transactions transactions;

    private final UUID edition = UUID.randomUUID();
    private final String domain = UUID.randomUUID() + ".example";
    private String region;

    @BeforeEach
    void an_edition() {
        region = World.region();
        editor().body(Map.of("scope", "REGION", "regionCode", region))
                .put("/v1/editions/{id}", edition)
                .then()
                .statusCode(201);
    }

    @Test
    void everyone_who_was_chosen_gets_one_mail_with_links_and_nothing_else() {
        UUID council = recipient("Raad van " + domain, "raad");

        send(council).statusCode(200).body("items.state", contains("PLANNED"));
        look();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails("raad")).hasSize(1));
        assertThat(mails("raad").get(0).text())
                .contains("editie 1")
                .contains("http://localhost:8080/edities/" + edition + "/samenvatting.pdf")
                .contains("http://localhost:8080/edities?regio=" + region);
        settled();
        send(council).statusCode(200).body("items.state", contains("HANDED_OVER"));
        look();
        assertThat(mails("raad")).hasSize(1);
    }

    @Test
    void the_mail_of_an_edition_of_a_series_leads_to_the_others_of_that_series() {
        String series = World.series("Reeks van " + domain);
        UUID ofSeries = UUID.randomUUID();
        editor().body(Map.of("scope", "SERIES", "seriesId", series))
                .put("/v1/editions/{id}", ofSeries)
                .then()
                .statusCode(201);

        editor().body(Map.of("recipientIds", List.of(recipient("Raad van " + domain, "reeks"))))
                .put(REGISTER, ofSeries)
                .then()
                .statusCode(200);
        look();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails("reeks")).hasSize(1));
        assertThat(mails("reeks").get(0).text())
                .contains("Reeks van " + domain + ", editie 1")
                .contains("http://localhost:8080/edities?reeks=" + series);
    }

    @Test
    void killed_half_way_nobody_is_lost_and_nobody_gets_two() {
        List<UUID> recipients = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            recipients.add(recipient("Gemeente " + number + " " + domain, "post" + number));
        }
        send(recipients.toArray(UUID[]::new)).statusCode(200);

        run(() -> queue.next(50).replaceWithVoid());
        assertThatThrows(() -> transactions.required(() -> queue.next(50)
                .chain(looked -> Uni.createFrom().<Void>failure(new IllegalStateException("killed after " + looked)))));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> run(job::send)),
                        CompletableFuture.runAsync(() -> run(job::send)),
                        CompletableFuture.runAsync(
                                () -> send(recipients.toArray(UUID[]::new)).statusCode(200)))
                .join();
        look();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(allMails()).hasSize(120));
        settled();
        assertThat(allMails()).hasSize(120).doesNotHaveDuplicates();
        assertThat(World.count(
                        "select count(*) from dispatch where state = 'HANDED_OVER' and edition_id = $1", edition))
                .isEqualTo(120);
    }

    @Test
    void what_failed_is_said_and_can_be_tried_again_at_another_address() {
        UUID council = recipient("Raad van " + domain, "weg");
        send(council).statusCode(200);
        keep(council, "\"0\"", organisation("Raad van " + domain, null)).statusCode(200);
        look();
        editor().get(REGISTER, edition)
                .then()
                .body("items.state", contains("FAILED"))
                .body("items.reason", contains("no-address"));
        send(council).statusCode(400).body("errors.field", contains("recipientIds[0]"));

        keep(council, "\"1\"", organisation("Raad van " + domain, "weer@" + domain))
                .statusCode(200);
        send(council).statusCode(200).body("items.state", contains("PLANNED"));
        look();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails("weer")).hasSize(1));
        settled();
        editor().get(REGISTER, edition).then().body("items.state", contains("HANDED_OVER"));
    }

    @Test
    void what_was_brought_by_hand_and_what_was_answered_everyone_reads_without_addresses() {
        UUID parliament = UUID.randomUUID();
        keep(parliament, null, organisation("Kamer " + domain, null)).statusCode(201);
        UUID council = recipient("Raad van " + domain, "stil");
        send(parliament).statusCode(400);
        bring(parliament).statusCode(200).body("items.state", contains("BY_HAND"));
        bring(parliament).statusCode(200);
        send(council).statusCode(200);

        answer(council, null, TODAY, "Dank").statusCode(409).body("type", endsWith("dispatch-not-gone"));
        answer(parliament, "\"0\"", TODAY.plusDays(1), null).statusCode(400).body("errors.field", contains("on"));
        answer(parliament, "\"9\"", TODAY, "Wij bespreken dit.").statusCode(412);
        answer(parliament, "\"0\"", TODAY, "Wij bespreken dit.").statusCode(200);
        answer(parliament, "\"0\"", TODAY, "Wij bespreken dit.").statusCode(200);

        String shown = given().get("/v1/editions/{id}/recipients", edition)
                .then()
                .statusCode(200)
                .body("items.name", contains("Kamer " + domain))
                .body("items.on", contains(TODAY.toString()))
                .body("items.answer", contains("Wij bespreken dit."))
                .extract()
                .asString();
        assertThat(shown).doesNotContain("@");
        given().get(REGISTER, edition).then().statusCode(401);
        as("council").get(REGISTER, edition).then().statusCode(403);
    }

    @Test
    void an_organisation_is_kept_by_editors_and_every_wrong_field_is_named() {
        UUID id = UUID.randomUUID();
        editor().body(Map.of("email", "geen adres", "regionCode", "JZ00"))
                .put("/v1/recipients/{id}", id)
                .then()
                .statusCode(400)
                .body("errors.field", contains("name", "kind", "email"));
        Map<String, Object> elsewhere = organisation("Elders " + domain, null);
        elsewhere.put("regionCode", "JZ00");
        keep(id, null, elsewhere).statusCode(400).body("errors.field", contains("regionCode"));

        keep(id, null, organisation("Nieuw " + domain, "a@" + domain))
                .statusCode(201)
                .body("email", equalTo("a@" + domain));
        keep(id, null, organisation("Nieuw " + domain, "a@" + domain)).statusCode(200);
        keep(id, null, organisation("Anders " + domain, null)).statusCode(428);
        Map<String, Object> retired = organisation("Nieuw " + domain, "a@" + domain);
        retired.put("retired", true);
        keep(id, "\"0\"", retired).statusCode(200);
        send(id).statusCode(400).body("errors.field", contains("recipientIds[0]"));
        editor().get("/v1/recipients?limit=200")
                .then()
                .body("items.id", hasItem(id.toString()))
                .body("items.name", hasItem("Tweede Kamer"));
    }

    @Test
    void the_register_is_read_part_by_part() {
        UUID[] all = {
            recipient("A " + domain, "a"), recipient("B " + domain, "b"), recipient("C " + domain, "c"),
        };
        bring(all).statusCode(200);

        String next = given().get("/v1/editions/{id}/recipients?limit=2", edition)
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");

        given().queryParam("cursor", next)
                .get("/v1/editions/{id}/recipients", edition)
                .then()
                .body("items.name", contains("C " + domain))
                .body("next", nullValue());
        send().statusCode(400).body("errors.field", contains("recipientIds"));
        given().get("/v1/editions/{id}/recipients", UUID.randomUUID()).then().body("items", empty());
    }

    private UUID recipient(String name, String mailbox) {
        UUID id = UUID.randomUUID();
        keep(id, null, organisation(name, mailbox + "@" + domain)).statusCode(201);
        return id;
    }

    private static Map<String, Object> organisation(String name, String email) {
        Map<String, Object> organisation = new HashMap<>();
        organisation.put("name", name);
        organisation.put("kind", "COUNCIL");
        organisation.put("email", email);
        return organisation;
    }

    private static ValidatableResponse keep(UUID id, String ifMatch, Map<String, Object> organisation) {
        var call = editor();
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        return call.body(organisation).put("/v1/recipients/{id}", id).then();
    }

    private ValidatableResponse send(UUID... recipients) {
        return editor().body(Map.of("recipientIds", List.of(recipients)))
                .put(REGISTER, edition)
                .then();
    }

    private ValidatableResponse bring(UUID... recipients) {
        return editor().body(Map.of("recipientIds", List.of(recipients)))
                .put(REGISTER + "/by-hand", edition)
                .then();
    }

    private ValidatableResponse answer(UUID recipient, String ifMatch, LocalDate on, String note) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("on", on.toString());
        answer.put("note", note);
        var call = editor();
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        return call.body(answer)
                .put(REGISTER + "/{recipient}/answer", edition, recipient)
                .then();
    }

    private void look() {
        run(job::look);
    }

    /** Until the register knows how the mail server took everything. */
    private void settled() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            look();
            assertThat(World.count(
                            "select count(*) from dispatch where state in ('PLANNED', 'QUEUED') and edition_id = $1",
                            edition))
                    .isZero();
        });
    }

    private List<Mailbox.Letter> mails(String mailbox) {
        return Mailbox.ofThisTest().to(mailbox + "@" + domain);
    }

    private List<String> allMails() {
        return Mailbox.ofThisTest().all().stream()
                .map(Mailbox.Summary::to)
                .filter(to -> to.endsWith("@" + domain))
                .toList();
    }

    private static void assertThatThrows(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable killed) {
            assertThat(killed).hasStackTraceContaining("killed after 50");
            return;
        }
        throw new AssertionError("nothing was killed");
    }

    private static void run(Supplier<Uni<Void>> work) {
        try {
            VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
