package nl.regiovisie.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.regiovisie.testing.Mailbox;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

/** From a commit through the queue and SMTP to the mailbox. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MailQueueTest {

    @Inject
    LetterService letters;

    private final String key = "letter/" + UUID.randomUUID();
    private final String reader = UUID.randomUUID() + "@lezer.example";
    private final Mail mail =
            Mail.of(key, reader, "Besluit in Lekstroom – 8 weken", "Beste lezer,\n\nKijk op https://site/agenda.");

    @Test
    void a_mail_arrives_in_text_and_html_with_an_id_that_follows_from_its_key() {
        assertThat(run(() -> letters.write(mail))).isTrue();

        Mailbox.Letter letter = theOne();
        assertThat(letter.text()).contains("Kijk op https://site/agenda.");
        assertThat(letter.html()).contains("<a href=\"https://site/agenda\">");
        assertThat(letter.headers())
                .containsEntry("Subject", "Besluit in Lekstroom – 8 weken")
                .containsEntry("From", "Regiovisie <noreply@regiovisie.example>")
                .containsEntry("Message-ID", MessageId.of(key, "noreply@regiovisie.example"))
                .containsEntry("Auto-Submitted", "auto-generated")
                .doesNotContainKey("List-Unsubscribe");
    }

    @Test
    void a_mail_to_many_can_be_ended_with_one_click() {
        run(() -> letters.write(
                mail.withUnsubscribe(URI.create("https://site/weg?code=abc")).withReplyTo("team@regiovisie.example")));

        assertThat(theOne().headers())
                .containsEntry("List-Unsubscribe", "<https://site/weg?code=abc>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .containsEntry("Reply-To", "team@regiovisie.example");
    }

    @Test
    void the_same_key_is_queued_once_also_after_it_was_sent() {
        run(() -> letters.write(mail));
        theOne();
        assertThat(run(() -> letters.write(mail))).isFalse();
        awaitRow("SENT 1");

        assertThat(run(() -> letters.write(mail))).isFalse();
        assertThat(mailbox().to(reader)).hasSize(1);
    }

    @Test
    void a_mail_of_a_change_that_failed_does_not_exist() {
        assertThatIllegalStateException().isThrownBy(() -> run(() -> letters.writeAndFail(mail)));

        assertThat(run(() -> letters.row(key))).isEqualTo("none");
    }

    @Test
    void a_mail_outside_a_transaction_is_refused() {
        assertThatIllegalStateException().isThrownBy(() -> run(() -> letters.writeOutsideATransaction(mail)));
    }

    @Test
    void who_it_was_for_and_what_it_said_go_once_it_has_been_sent() {
        run(() -> letters.write(mail));

        awaitRow("SENT 1");
    }

    @Test
    void a_mailbox_that_does_not_exist_is_noted_and_left_alone() {
        run(() -> letters.write(Mail.of(key, "weg@refused.invalid", "x", "y")));

        awaitRow("REFUSED 1 smtp-550");
    }

    @Test
    void a_busy_mailbox_keeps_its_mail_waiting() {
        run(() -> letters.write(Mail.of(key, "druk@busy.invalid", "x", "y")));

        awaitRow("WAITING druk@busy.invalid y 1");
    }

    @Test
    void a_mail_that_a_killed_instance_had_in_hand_is_sent_when_its_lease_is_over() {
        run(() -> letters.abandonHalfWay(mail));

        theOne();
        awaitRow("SENT 2");
    }

    @Test
    void many_mails_arrive_once_each() {
        List<Mail> many = IntStream.range(0, 200)
                .mapToObj(number -> Mail.of(key + "/" + number, number + "-" + reader, "x", "y"))
                .toList();
        many.forEach(one -> run(() -> letters.write(one)));

        await().untilAsserted(() -> assertThat(
                        mailbox().all().stream().map(Mailbox.Summary::to).filter(to -> to.endsWith("-" + reader)))
                .containsExactlyInAnyOrderElementsOf(many.stream().map(Mail::to).toList()));
    }

    @Test
    void what_waits_for_somebody_who_left_is_taken_back() {
        URI leave = URI.create("https://site/weg?code=" + UUID.randomUUID());
        run(() -> letters.write(Mail.of(key, "druk@busy.invalid", "x", "y").withUnsubscribe(leave)));
        awaitRow("WAITING druk@busy.invalid y 1");

        assertThat(run(() -> letters.takeBack(leave))).isEqualTo(1);

        awaitRow("REFUSED 1 withdrawn");
    }

    @Test
    void what_waits_for_somebody_who_is_forgotten_is_taken_back_however_the_address_is_written() {
        run(() -> letters.write(Mail.of(key, "Vergeten@busy.invalid", "x", "y")));
        awaitRow("WAITING Vergeten@busy.invalid y 1");

        assertThat(run(() -> letters.forget("vergeten@busy.invalid"))).isEqualTo(1);

        awaitRow("REFUSED 1 withdrawn");
    }

    private Mailbox.Letter theOne() {
        await().untilAsserted(() -> assertThat(mailbox().to(reader)).hasSize(1));
        return mailbox().to(reader).get(0);
    }

    private void awaitRow(String row) {
        await().untilAsserted(() -> assertThat(run(() -> letters.row(key))).isEqualTo(row));
    }

    private static Mailbox mailbox() {
        return Mailbox.ofThisTest();
    }

    private static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
