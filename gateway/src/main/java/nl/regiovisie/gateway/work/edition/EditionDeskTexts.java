package nl.regiovisie.gateway.work.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which editions are made; the texts are in {@code messages/editiondesk_nl.properties}. */
@MessageBundle("editiondesk")
public interface EditionDeskTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String of();

    @Message
    String country();

    @Message
    String series();

    @Message
    String look();

    @Message
    String would(int number, String name);

    @Message
    String recommendations(int count);

    @Message
    String unchanged();

    @Message
    String meetings(int count);

    @Message
    String newOnes(int count);

    @Message
    String ended(int count);

    @Message
    String given(int count);

    @Message
    String changed(int count);

    @Message
    String small();

    @Message
    String answer(String name, int number);

    @Message
    String make(int number);
}
