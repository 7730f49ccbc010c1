package nl.regiovisie.gateway.work.live;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the screen for the room; the texts are in {@code messages/screen_nl.properties}. */
@MessageBundle("screen")
public interface ScreenTexts {

    @Message
    String title(String meeting);

    @Message
    String noScript();

    @Message
    String choose();

    @Message
    String questions();

    @Message
    String follow();

    @Message
    String nothing();

    @Message
    String away();

    @Message
    String back();
}
