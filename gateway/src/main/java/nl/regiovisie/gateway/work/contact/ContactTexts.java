package nl.regiovisie.gateway.work.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for choosing a contact municipality; the texts are in {@code messages/contact_nl.properties}. */
@MessageBundle("contact")
public interface ContactTexts {

    @Message
    String title();

    @Message
    String lead(String region);

    @Message
    String municipality();

    @Message
    String from();

    @Message
    String save();

    @Message
    String back();

    @Message
    String link();
}
