package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a finished letter; the texts are in {@code messages/letterafter_nl.properties}. */
@MessageBundle("letterafter")
public interface LetterAfterTexts {

    @Message
    String finalLead(String body, String day);

    @Message
    String download(String name);

    @Message
    String zip();

    @Message
    String zipHow();

    @Message
    String pdf();

    @Message
    String docx();

    @Message
    String odt();

    @Message
    String after();

    @Message
    String afterLead();

    @Message
    String afterNone();

    @Message
    String afterKind(String kind);

    @Message
    String afterWhere();

    @Message
    String afterWhat();

    @Message
    String afterDay();

    @Message
    String afterDayHelp();

    @Message
    String afterNote();

    @Message
    String afterSave();

    @Message
    String afterRemove();
}
