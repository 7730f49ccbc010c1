package nl.regiovisie.gateway.work.capture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about what was written down: how it stands, and what can be done with it; the texts are in {@code messages/item_nl.properties}. */
@MessageBundle("item")
public interface ItemTexts {

    @Message
    String items();

    @Message
    String itemOne();

    @Message
    String itemMany();

    @Message
    String sentOne();

    @Message
    String sentMany();

    @Message
    String localOne();

    @Message
    String localMany();

    @Message
    String conflictOne();

    @Message
    String conflictMany();

    @Message
    String refusedOne();

    @Message
    String refusedMany();

    @Message
    String undo();

    @Message
    String showAll();

    @Message
    String showLast();

    @Message
    String correct();

    @Message
    String withdraw();

    @Message
    String noConsent();

    @Message
    String stateLocal();

    @Message
    String stateSent();

    @Message
    String stateConflict();

    @Message
    String stateRefused();

    @Message
    String conflictHow();

    @Message
    String mine();

    @Message
    String theirs();

    @Message
    String chooseMine();

    @Message
    String chooseTheirs();

    @Message
    String added();

    @Message
    String changed();

    @Message
    String undone();

    @Message
    String withdrawn();

    @Message
    String staysInside();

    @Message
    String more();

    @Message
    String up();

    @Message
    String down();

    @Message
    String split();

    @Message
    String join();

    @Message
    String earlier();

    @Message
    String earlierShown();

    @Message
    String noEarlier();

    @Message
    String moved();

    @Message
    String splitDone();

    @Message
    String noSplit();

    @Message
    String joinedDone();

    @Message
    String marksHint();

    @Message
    String mark(String kind);
}
