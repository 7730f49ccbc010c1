package nl.regiovisie.gateway.web.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about the programme; the texts are in {@code messages/programme_nl.properties}. */
@MessageBundle("programme")
public interface ProgrammeTexts {

    @Message
    String title();

    @Message
    String heading(int year);

    @Message
    String lead();

    @Message
    String none();

    @Message
    String years();

    @Message
    String what(String what);

    @Message
    String reached(int reached, int number);

    @Message
    String ofRegions(int count);

    @Message
    String counted();
}
