package nl.regiovisie.gateway.work.subscription;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the reminders by mail; the texts are in {@code messages/subscription_nl.properties}. */
@MessageBundle("subscription")
public interface SubscriptionTexts {

    @Message
    String calendar();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String region();

    @Message
    String country();

    @Message
    String noRegions();

    @Message
    String leaveEmpty();

    @Message
    String submit();

    @Message
    String promise();

    @Message
    String askedTitle();

    @Message
    String asked();

    @Message
    String askedNothing();

    @Message
    String toCalendar();

    @Message
    String confirmTitle();

    @Message
    String confirmLead();

    @Message
    String confirm();

    @Message
    String again();

    @Message
    String confirmedTitle();

    @Message
    String confirmedRegion(String name);

    @Message
    String confirmedCountry();

    @Message
    String confirmedHow();

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
    String back();
}
