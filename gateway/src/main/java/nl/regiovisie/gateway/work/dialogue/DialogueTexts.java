package nl.regiovisie.gateway.work.dialogue;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reactions to answers; the texts are in {@code messages/dialogue_nl.properties}. */
@MessageBundle("dialogue")
public interface DialogueTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String done(String what);

    @Message
    String awaiting(int count);

    @Message
    String awaitingNone();

    @Message
    String others();

    @Message
    String moreOthers();

    @Message
    String silent(String day);

    @Message
    String aCouncil();

    @Message
    String since(String day);

    @Message
    String own();

    @Message
    String ownNone();

    @Message
    String state(String state);

    @Message
    String at(String municipality, Integer number);

    @Message
    String refusedBecause();

    @Message
    String takeBack();

    @Message
    String more();

    @Message
    String municipality(String name);

    @Message
    String heading(String municipality);

    @Message
    String answer();

    @Message
    String thread(int count);

    @Message
    String earlierAnswer(String outcome, String day);

    @Message
    String withdrawn();

    @Message
    String awaits(boolean municipality, String name, String day);

    @Message
    String react();

    @Message
    String voice();

    @Message
    String onBehalf();

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String look(int count);

    @Message
    String lookHow();

    @Message
    String send();

    @Message
    String sendAfterLook();

    @Message
    String back();

    @Message
    String noAnswer();

    @Message
    String nobody();

    @Message
    String queueTitle();

    @Message
    String queueHeading(int count, boolean more);

    @Message
    String queueLead();

    @Message
    String queueNone();

    @Message
    String toQueue();

    @Message
    String toSubmissions();

    @Message
    String itemTitle();

    @Message
    String decided(String state);

    @Message
    String about();

    @Message
    String verdict();

    @Message
    String accept();

    @Message
    String acceptHow();

    @Message
    String refuse();

    @Message
    String refuseHow();

    @Message
    String reason();

    @Message
    String reasonHelp();
}
