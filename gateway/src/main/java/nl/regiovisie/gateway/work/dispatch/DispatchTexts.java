package nl.regiovisie.gateway.work.dispatch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sending editions; the texts are in {@code messages/dispatch_nl.properties}. */
@MessageBundle("dispatch")
public interface DispatchTexts {

    @Message
    String recipients();

    @Message
    String recipientsLead();

    @Message
    String known(int count);

    @Message
    String change();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String kind();

    @Message
    String kindOf(String kind);

    @Message
    String region();

    @Message
    String everyRegion();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String retired();

    @Message
    String byPost();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String title(String name, int number);

    @Message
    String lead();

    @Message
    String toChoose();

    @Message
    String everyone();

    @Message
    String manage();

    @Message
    String send();

    @Message
    String byHand();

    @Message
    String register(int count);

    @Message
    String state(String state);

    @Message
    String again();

    @Message
    String answered(String day);

    @Message
    String answer();

    @Message
    String on();

    @Message
    String note();

    @Message
    String noteHelp();

    @Message
    String keep();

    @Message
    String link();

    @Message
    String reached();

    @Message
    String reachedLead(String name, int number);

    @Message
    String reachedNone();

    @Message
    String sentOn(String day);

    @Message
    String noAnswer();

    @Message
    String more();
}
