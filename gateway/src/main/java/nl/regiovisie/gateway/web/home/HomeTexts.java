package nl.regiovisie.gateway.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page; the texts are in {@code messages/home_nl.properties}. */
@MessageBundle("home")
public interface HomeTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String findRegion();

    @Message
    String findHelp();

    @Message
    String show();

    @Message
    String joinIn();

    @Message
    String joinInHow();

    @Message
    String noneAhead();

    @Message
    String allMeetings();

    @Message
    String justHeld();

    @Message
    String outcomes(int count);

    @Message
    String recent();

    @Message
    String noneRecent();

    @Message
    String allRecommendations();

    @Message
    String thread();

    @Message
    String threadLead();

    @Message
    String stepMeeting();

    @Message
    String stepMeetingHow();

    @Message
    String stepSaid();

    @Message
    String stepSaidHow();

    @Message
    String stepRecommendation();

    @Message
    String stepRecommendationHow();

    @Message
    String stepAnswer();

    @Message
    String stepAnswerHow();

    @Message
    String answersSoFar(int count);

    @Message
    String calendar();

    @Message
    String say();
}
