package nl.regiovisie.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path folder;

    MailCatcher catcher;

    @BeforeEach
    void open() {
        catcher = MailCatcher.open(folder, 0, 0);
    }

    @AfterEach
    void close() {
        catcher.close();
    }

    @Test
    void a_mail_that_was_taken_can_be_read_on_a_page() throws Exception {
        send("lezer@example.org", "Bevestig uw aanmelding");

        assertThat(get("/")).contains("lezer@example.org").contains("<a href=\"/mails/00000001\">");
        assertThat(get("/mails/00000001")).contains("Bevestig uw aanmelding").contains("Beste lezer");
        assertThat(get("/mails/00000002")).isEqualTo("There is no such mail");
    }

    @Test
    void a_mailbox_in_refused_invalid_does_not_exist() {
        assertThatThrownBy(() -> send("weg@refused.invalid", "x")).hasStackTraceContaining("550");
    }

    @Test
    void a_mailbox_in_busy_invalid_wants_to_be_tried_again() {
        assertThatThrownBy(() -> send("druk@busy.invalid", "x")).hasStackTraceContaining("451");
    }

    private void send(String to, String subject) throws MessagingException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(catcher.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("noreply@regiovisie.example"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject);
        mail.setText("Beste lezer");
        Transport.send(mail);
    }

    private String get(String path) throws IOException, InterruptedException {
        URI page = URI.create("http://localhost:" + catcher.pagesPort() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
