package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of templates; the texts are in {@code messages/lettertemplate_nl.properties}. */
@MessageBundle("lettertemplate")
public interface LetterTemplateTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String known(int count);

    @Message
    String change();

    @Message
    String version(int version);

    @Message
    String retired();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String subject();

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String retire();

    @Message
    String newer();

    @Message
    String newerHow();

    @Message
    String save();

    @Message
    String cancel();
}
