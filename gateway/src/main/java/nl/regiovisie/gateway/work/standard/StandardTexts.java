package nl.regiovisie.gateway.work.standard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around standard words; the texts are in {@code messages/standard_nl.properties}. */
@MessageBundle("standard")
public interface StandardTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String known(int count);

    @Message
    String none();

    @Message
    String own();

    @Message
    String ofEveryone();

    @Message
    String change();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String titleLabel();

    @Message
    String titleHelp();

    @Message
    String text();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String cancel();

    @Message
    String choose();

    @Message
    String insert();

    @Message
    String link();
}
