package nl.regiovisie.region.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.Mail;
import nl.regiovisie.region.body.BodyView;

/** The address of one body: personal data, kept apart so that nothing that shows a body can show it. */
@Entity
@Table(name = "body_contact")
class BodyContact {

    @Id
    private UUID bodyId;

    private String email;
    private Instant changedAt;

    protected BodyContact() {}

    BodyContact(UUID bodyId, ContactAddress address, Instant now) {
        this.bodyId = bodyId;
        move(address, now);
    }

    /** A mail that brings a message to the body, which can answer the one who wrote it. */
    Mail mail(BodyView body, Message message) {
        String key = "body-message/" + message.id();
        String subject = Messages.of("message-subject", body.name());
        String text = Messages.of("message-text", body.name(), message.name(), message.text());
        return Mail.of(key, email, subject, text).withReplyTo(message.email());
    }

    void move(ContactAddress address, Instant now) {
        email = address.email();
        changedAt = now;
    }
}
