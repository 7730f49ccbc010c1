package nl.regiovisie.gateway.work.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of moderation; the texts are in {@code messages/moderation_nl.properties}. */
@MessageBundle("moderation")
public interface ModerationTexts {

    @Message
    String title();

    @Message
    String heading(int count, boolean more);

    @Message
    String lead();

    @Message
    String begin();

    @Message
    String none();

    @Message
    String next();

    @Message
    String itemTitle();

    @Message
    String marks(int count);

    @Message
    String mark(String kind);

    @Message
    String sent();

    @Message
    String who();

    @Message
    String where();

    @Message
    String personally();

    @Message
    String decided(String state);

    @Message
    String verdict();

    @Message
    String accept();

    @Message
    String acceptHow();

    @Message
    String refuse();

    @Message
    String refuseHow();

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String kind();

    @Message
    String theme();

    @Message
    String chooseTheme();

    @Message
    String topics();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String save();

    @Message
    String skip();

    @Message
    String back();
}
