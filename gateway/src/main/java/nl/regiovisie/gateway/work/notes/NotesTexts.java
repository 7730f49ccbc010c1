package nl.regiovisie.gateway.work.notes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around writing down; the texts are in {@code messages/notes_nl.properties}. */
@MessageBundle("notes")
public interface NotesTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String kind();

    @Message
    String theme();

    @Message
    String question();

    @Message
    String noQuestion();

    @Message
    String look();

    @Message
    String cancel();

    @Message
    String seenTitle(int count);

    @Message
    String apply();

    @Message
    String change();

    @Message
    String errorsTitle(int count);

    @Message
    String errorsHow();

    @Message
    String line();

    @Message
    String column();

    @Message
    String wrong();

    @Message
    String moreErrors(int count);

    @Message
    String personsTitle();

    @Message
    String personsLead();

    @Message
    String personsNone();

    @Message
    String personsFix();
}
