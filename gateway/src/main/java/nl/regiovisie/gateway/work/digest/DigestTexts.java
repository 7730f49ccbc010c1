package nl.regiovisie.gateway.work.digest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the daily mail; the texts are in {@code messages/digest_nl.properties}. */
@MessageBundle("digest")
public interface DigestTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String what();

    @Message
    String isOff();

    @Message
    String isAsked(String address);

    @Message
    String isOn(String address, Integer hour);

    @Message
    String hour();

    @Message
    String hourHelp();

    @Message
    String hourOf(String hour);

    @Message
    String switchOn();

    @Message
    String change();

    @Message
    String again();

    @Message
    String end();

    @Message
    String to(String address);

    @Message
    String noAddress();

    @Message
    String saved();

    @Message
    String promise();

    @Message
    String confirmTitle();

    @Message
    String confirmLead();

    @Message
    String confirm();

    @Message
    String confirmedTitle();

    @Message
    String confirmed();

    @Message
    String leaveTitle();

    @Message
    String leaveLead();

    @Message
    String leave();

    @Message
    String leftTitle();

    @Message
    String left();

    @Message
    String toSettings();
}
