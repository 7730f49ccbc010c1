package nl.regiovisie.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all pages share; the texts are in {@code messages/site_nl.properties}. In a template: {@code {site:home}}. */
@MessageBundle("site")
public interface SiteTexts {

    @Message
    String skip();

    @Message
    String example();

    @Message
    String exampleNotice();

    @Message
    String menu();

    @Message
    String closeMenu();

    @Message
    String mainMenu();

    @Message
    String workMenu();

    @Message
    String footMenu();

    @Message
    String crumbs();

    @Message
    String home();

    @Message
    String regions();

    @Message
    String visions();

    @Message
    String calendar();

    @Message
    String workVisions();

    @Message
    String meetings();

    @Message
    String recommendations();

    @Message
    String bodies();

    @Message
    String joinIn();

    @Message
    String programme();

    @Message
    String openData();

    /** The name of the language that a page is not in, in that language. */
    @Message
    String otherLanguage();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String signedInAs(String name);

    @Message
    String workMeetings();

    @Message
    String workBundling();

    @Message
    String workReviews();

    @Message
    String about();

    @Message
    String nothingLost();

    @Message
    String nothingLostHow();

    @Message
    String source();

    @Message
    String partMissing(String what);

    /** Before the last of a row of names. */
    @Message
    String and();

    @Message
    String nOf(int n, int of);

    @Message
    String errorsInTitle(int count);

    @Message
    String errorsFound(int count);

    /** What a municipality answered. */
    @Message
    String answer(Answer answer);

    /** The same within a sentence: "overgenomen". */
    @Message
    String answerInSentence(Answer answer);

    @Message
    String noAnswersYet();

    /** How an outcome of a meeting is called: {@code BOTTLENECK}, {@code TIP} and so on. */
    @Message
    String kind(String kind);

    @Message
    String endorsement(String endorsement);

    @Message
    String region();

    @Message
    String municipalities();

    @Message
    String mapTitle();

    @Message
    String mapVisionsTitle();

    @Message
    String mapVisionsLegend();

    @Message
    String mapChoose();

    @Message
    String mapAnswers();

    @Message
    String mapVisions();

    @Message
    String visionLevel(VisionLevel level);

    @Message
    String standColumn();

    @Message
    String mapHelp(int count);

    @Message
    String mapLegend();

    @Message
    String mapAsTable(int count);

    @Message
    String mapTable();

    @Message
    String answersColumn();

    /** How far a region is, such as "18 van 22 antwoorden". */
    @Message
    String progress(int given, int possible);

    @Message
    String progressUnknown();

    @Message
    String level(Level level);

    @Message
    String partAnswers();

    @Message
    String partRegions();

    @Message
    String partRecommendations();

    @Message
    String partContributions();

    @Message
    String partMeetings();

    @Message
    String wholeCountry();

    @Message
    String more();

    @Message
    String errorCode(int status);

    /** What happened, in short, by HTTP status. */
    @Message
    String errorTitle(int status);

    /** What to do about an HTTP status. */
    @Message
    String errorHelp(int status);

    @Message
    String errorReference();

    @Message
    String errorHome();

    @Message
    String recommendation();

    @Message
    String groups();

    @Message
    String groupsAre();
}
