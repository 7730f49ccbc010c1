package nl.regiovisie.gateway.work.message;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for writing to a body; the texts are in {@code messages/message_nl.properties}. */
@MessageBundle("message")
public interface MessageTexts {

    @Message
    String title();

    @Message
    String heading(String body);

    @Message
    String how();

    @Message
    String name();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String text();

    @Message
    String trap();

    @Message
    String send();

    @Message
    String cancel();

    @Message
    String sent();

    @Message
    String unreachable();

    @Message
    String back();
}
