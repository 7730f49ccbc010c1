package nl.regiovisie.gateway.web.contribution;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a contribution; the texts are in {@code messages/contributions_nl.properties}. */
@MessageBundle("contributions")
public interface ContributionTexts {

    @Message
    String title();

    @Message
    String crumb();

    @Message
    String fate(String state);

    @Message
    String fateHow(String state);

    @Message
    String thread();

    @Message
    String stepMeeting();

    @Message
    String stepSaid();

    @Message
    String stepAnswer();

    @Message
    String stepFate();

    @Message
    String elsewhere();

    @Message
    String here();

    @Message
    String bundledOn();

    @Message
    String since();

    @Message
    String answers();

    @Message
    String whatHappened();

    @Message
    String reason();

    @Message
    String toRecommendation();

    @Message
    String who();

    @Message
    String voicedBy();

    @Message
    String endorsement();

    @Message
    String holdsFor();

    @Message
    String unnamedMeeting();

    @Message
    String waitingTitle();

    @Message
    String waitingHow();

    @Message
    String waitingRegion();

    @Message
    String waitingAll();

    @Message
    String waitingTopic();

    @Message
    String waitingAllTopics();

    @Message
    String waitingShow();

    @Message
    String waitingNext();

    @Message
    String waitingNone();

    @Message
    String waitingHeading(int count, boolean more, int days);

    @Message
    String edited();

    @Message
    String body();

    @Message
    String topics();

    @Message
    String erasedHow();

    @Message
    String question();
}
