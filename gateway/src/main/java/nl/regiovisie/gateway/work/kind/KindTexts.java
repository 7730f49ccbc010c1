package nl.regiovisie.gateway.work.kind;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of keeping kinds of meetings; the texts are in {@code messages/kinds_nl.properties}. */
@MessageBundle("kinds")
public interface KindTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String found(int count);

    @Message
    String none();

    @Message
    String change();

    @Message
    String needs();

    @Message
    String affiliated();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String description();

    @Message
    String descriptionHelp();

    @Message
    String needsRegion();

    @Message
    String affiliatedOnly();

    @Message
    String position();

    @Message
    String positionHelp();

    @Message
    String save();

    @Message
    String cancel();
}
