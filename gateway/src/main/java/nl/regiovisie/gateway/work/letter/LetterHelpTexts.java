package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for who reads a draft along; the texts are in {@code messages/letterhelp_nl.properties}. */
@MessageBundle("letterhelp")
public interface LetterHelpTexts {

    @Message
    String title();

    @Message
    String heading(String body);

    @Message
    String lead();

    @Message
    String done();

    @Message
    String said();

    @Message
    String look();

    @Message
    String comments();

    @Message
    String nothing();

    @Message
    String comment();

    @Message
    String commentHelp();

    @Message
    String send();

    @Message
    String goneTitle();
}
