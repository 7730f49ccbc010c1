package nl.regiovisie.gateway.work.subject;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page about personal data; the texts are in {@code messages/subject_nl.properties}. */
@MessageBundle("subject")
public interface SubjectTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String how();

    @Message
    String email();

    @Message
    String look();

    @Message
    String known(int count);

    @Message
    String state(String state);

    @Message
    String eraseHow();

    @Message
    String erase();

    @Message
    String erased(int count);
}
