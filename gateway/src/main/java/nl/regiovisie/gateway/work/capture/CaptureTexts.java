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
    String question();

    @Message
    String noQuestion();

    @Message
    String keyQuestion();

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
    String waitingOne();

    @Message
    String waitingMany();

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
    String noText();

    @Message
    String unknownRole();

    @Message
    String unclearRole();

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
    String regions();

    @Message
    String regionsHelp();

    @Message
    String tooLong();

    @Message
    String keyMove();

    @Message
    String keySplit();

    @Message
    String keyJoin();

    @Message
    String keyConfidential();

    @Message
    String offlineReady();

    /** @param kind of personal data, as the API names it */
    @Message
    String opening();
}
