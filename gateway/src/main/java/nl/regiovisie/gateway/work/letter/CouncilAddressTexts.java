package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of addresses; the texts are in {@code messages/counciladdress_nl.properties}. */
@MessageBundle("counciladdress")
public interface CouncilAddressTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String known(int count);

    @Message
    String none();

    @Message
    String change();

    @Message
    String writeNew();

    @Message
    String writeChange(String name);

    @Message
    String municipality();

    @Message
    String lines();

    @Message
    String linesHelp();

    @Message
    String salutation();

    @Message
    String salutationHelp();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String choose();
}
