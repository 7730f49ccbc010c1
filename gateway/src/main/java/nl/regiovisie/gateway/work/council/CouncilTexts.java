package nl.regiovisie.gateway.work.council;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what a council says of recommendations; the texts are in {@code messages/council_nl.properties}. */
@MessageBundle("council")
public interface CouncilTexts {

    @Message
    String readTitle();

    @Message
    String readHeading(int count);

    @Message
    String readHow();

    @Message
    String readNone();

    @Message
    String sent();

    @Message
    String body();

    @Message
    String onBehalf();

    @Message
    String agrees();

    @Message
    String agreesHow();

    @Message
    String disagreesHow();

    @Message
    String comment();

    @Message
    String commentHelp();

    @Message
    String send();

    @Message
    String later();

    @Message
    String stanceTitle();

    @Message
    String stanceHeading();

    @Message
    String position();

    @Message
    String supports();

    @Message
    String supportsHow();

    @Message
    String remark();

    @Message
    String remarkHow();

    @Message
    String otherwise();

    @Message
    String otherwiseHow();

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String say();

    @Message
    String takeBack();

    @Message
    String nobody();
}
