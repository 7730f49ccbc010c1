package nl.regiovisie.gateway.work.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of keeping themes; the texts are in {@code messages/theme_nl.properties}. */
@MessageBundle("theme")
public interface ThemeTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String list();

    @Message
    String change();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String position();

    @Message
    String positionHelp();

    @Message
    String save();

    @Message
    String cancel();
}
