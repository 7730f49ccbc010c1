package nl.regiovisie.platform.mail;

import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands one mail to the mail server and waits until that has taken it. The only holder of a mailer. */
@ApplicationScoped
class MailSender {

    private final ReactiveMailer mailer;
    private final MailConfig config;

    MailSender(ReactiveMailer mailer, MailConfig config) {
        this.mailer = mailer;
        this.config = config;
    }

    Uni<Void> send(Mail mail) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(message(mail)))
                .ifNoItem()
                .after(config.handOver())
                .fail();
    }

    /** {@code Auto-Submitted} keeps absence notices from answering (RFC 3834). */
    private io.quarkus.mailer.Mail message(Mail mail) {
        io.quarkus.mailer.Mail message = io.quarkus.mailer.Mail.withText(mail.to(), mail.subject(), mail.text())
                .setFrom(config.from())
                .setHtml(MailHtml.of(mail.subject(), mail.text()))
                .addHeader("Message-ID", MessageId.of(mail.key(), config.from()))
                .addHeader("Auto-Submitted", "auto-generated");
        if (mail.replyTo() != null) {
            message.setReplyTo(mail.replyTo());
        }
        if (mail.unsubscribe() != null) {
            message.addHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }
}
