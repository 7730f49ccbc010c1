package nl.regiovisie.gateway.work.capture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a facilitator writes down what is said; the texts are in {@code messages/capture_nl.properties}. */
@MessageBundle("capture")
public interface CaptureTexts {

    @Message
    String title(String meeting);

    @Message
    String home();

    @Message
    String published();

    @Message
    String toEndorse();

    @Message
    String invented();

    @Message
    String inventedHow();

    @Message
    String noScript();

    @Message
    String noScriptHow();

    @Message
    String newItem();

    @Message
    String correcting();

    @Message
    String kind();

    @Message
    String what();

    @Message
    String theme();

    @Message
    String who();

    @Message
    String whoHelp();

    @Message
    String consent();

    @Message
    String add();

    @Message
    String change();

    @Message
    String keyAdd();

    @Message
    String keyLine();

    @Message
    String keyKind();

    @Message
    String keyTheme();

    @Message
    String keyWho();

    @Message
    String keyPrevious();

    @Message
    String keyUndo();

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
    String waitingOne();

    @Message
    String waitingMany();

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
    String away();

    @Message
    String awayHow();

    @Message
    String signedOut();

    @Message
    String signedOutHow();

    @Message
    String signIn();

    @Message
    String full();

    @Message
    String fullHow();

    @Message
    String back();

    @Message
    String added();

    @Message
    String changed();

    @Message
    String undone();

    @Message
    String withdrawn();

    @Message
    String noText();

    @Message
    String unknownRole();

    @Message
    String toScreen();

    @Message
    String toIntake();

    @Message
    String otherOne();

    @Message
    String otherMany();

    @Message
    String confidential();

    @Message
    String staysInside();

    @Message
    String regions();

    @Message
    String regionsHelp();

    @Message
    String tooLong();

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
    String keyMove();

    @Message
    String keySplit();

    @Message
    String keyJoin();

    @Message
    String keyConfidential();

    @Message
    String marksHint();

    @Message
    String offlineReady();

    /** @param kind of personal data, as the API names it */
    @Message
    String mark(String kind);
}
