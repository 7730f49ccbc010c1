package nl.regiovisie.gateway.work.submission;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sending something in and following it; the texts are in {@code messages/submit_nl.properties}. */
@MessageBundle("submit")
public interface SubmitTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String kind();

    @Message
    String kindOf(String kind);

    @Message
    String kindHow(String kind);

    @Message
    String text();

    @Message
    String textHelp();

    @Message
    String level();

    @Message
    String levelOf(String level);

    @Message
    String municipality();

    @Message
    String municipalityHelp();

    @Message
    String role();

    @Message
    String roleHelp();

    @Message
    String choose();

    @Message
    String body();

    @Message
    String personally();

    @Message
    String more();

    @Message
    String theme();

    @Message
    String unknownTheme();

    @Message
    String topics();

    @Message
    String leaveEmpty();

    @Message
    String promise();

    @Message
    String send();

    @Message
    String followTitle();

    @Message
    String thanks();

    @Message
    String keep();

    @Message
    String keepHow();

    @Message
    String another();

    @Message
    String state(String state);

    @Message
    String stateHow(String state);

    @Message
    String thread();

    @Message
    String stepReceived();

    @Message
    String stepReceivedHow();

    @Message
    String stepRead();

    @Message
    String stepReadHow(String state);

    @Message
    String stepRecommendation();

    @Message
    String stepRecommendationHow();

    @Message
    String stepAnswers();

    @Message
    String stepAnswersHow();

    @Message
    String answersSoFar(int given, int possible);

    @Message
    String toAnswers();

    @Message
    String yours();

    @Message
    String published();

    @Message
    String publishedHow();

    @Message
    String reason();

    @Message
    String toPublic();

    @Message
    String erase();

    @Message
    String eraseTitle();

    @Message
    String eraseHow();

    @Message
    String eraseBundled();

    @Message
    String eraseYes();

    @Message
    String eraseNo();

    @Message
    String goneTitle();

    @Message
    String goneHow();

    @Message
    String inputTitle();

    @Message
    String inputLead();

    @Message
    String inputNone();

    @Message
    String inputNew();

    @Message
    String inputFor(String body);

    @Message
    String inputNext();
}
