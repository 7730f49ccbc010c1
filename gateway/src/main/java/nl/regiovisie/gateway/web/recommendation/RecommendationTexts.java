package nl.regiovisie.gateway.web.recommendation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of recommendations; the texts are in {@code messages/recommendations_nl.properties}. */
@MessageBundle("recommendations")
public interface RecommendationTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String headingRegion();

    @Message
    String lead();

    @Message
    String theme();

    @Message
    String allRegions();

    @Message
    String allThemes();

    @Message
    String topic();

    @Message
    String allTopics();

    @Message
    String show();

    @Message
    String partThemes();

    @Message
    String regions(int count);

    @Message
    String next();

    @Message
    String showAll();

    @Message
    String noneHere();

    @Message
    String none();

    @Message
    String toMeetings();

    @Message
    String numbered(Integer number);

    @Message
    String download();

    @Message
    String publishedOn();

    @Message
    String holdsNationally();

    @Message
    String holdsIn();

    @Message
    String tableau();

    @Message
    String tableauIn();

    @Message
    String answersSoFar(int given, int possible);

    @Message
    String thread();

    @Message
    String stepMeeting();

    @Message
    String meetings(int count);

    @Message
    String stepSaid();

    @Message
    String said(int count);

    @Message
    String saidHow();

    @Message
    String here();

    @Message
    String stepAnswer();

    @Message
    String answers(int given, int possible);

    @Message
    String answersHow();

    @Message
    String support(int meetings, int scope);

    @Message
    String supportHow();

    @Message
    String supportTable();

    @Message
    String supportWhat();

    @Message
    String supportHere();

    @Message
    String supportMeetings();

    @Message
    String supportRoles();

    @Message
    String supportSaid();

    @Message
    String supportEndorsed();

    @Message
    String supportRemark();

    @Message
    String supportMinority();

    @Message
    String heard();

    @Message
    String notHeard();

    @Message
    String minority();

    @Message
    String noMinority();

    @Message
    String noMinorityHow();

    @Message
    String minoritySource();

    @Message
    String sources();

    @Message
    String sourcesHow();

    @Message
    String elsewhere();

    @Message
    String replies();

    @Message
    String repliesIn();

    @Message
    String showRegion();

    @Message
    String action();

    @Message
    String owner();

    @Message
    String ready();

    @Message
    String pending(int count);

    @Message
    String draft();

    @Message
    String inVision(String section);

    @Message
    String replaces();

    @Message
    String superseded();

    @Message
    String supersededBy();

    @Message
    String withdrawn();

    @Message
    String takeStance();

    @Message
    String replace();

    @Message
    String withdraw();

    @Message
    String broad();

    @Message
    String notBroad();

    @Message
    String broadHow();

    @Message
    String met();

    @Message
    String notMet();

    @Message
    String reason(String criterion, int found, int needed);

    @Message
    String bodies(int count);

    @Message
    String unnamedBody();

    @Message
    String copiedFrom(String municipality);

    @Message
    String waiting();

    @Message
    String moreAnswers();
}
