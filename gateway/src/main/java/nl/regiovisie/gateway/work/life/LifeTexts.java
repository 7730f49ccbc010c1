package nl.regiovisie.gateway.work.life;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what happens to a recommendation; the texts are in {@code messages/life_nl.properties}. */
@MessageBundle("life")
public interface LifeTexts {

    @Message
    String ruleTitle();

    @Message
    String read(int count);

    @Message
    String untilDay();

    @Message
    String roundOpen();

    @Message
    String earlier();

    @Message
    String withdrawTitle();

    @Message
    String withdrawHeading();

    @Message
    String withdrawHow(int count);

    @Message
    String withdrawReason();

    @Message
    String withdrawReasonHelp();

    @Message
    String withdrawNow();

    @Message
    String leave();

    @Message
    String earlierHeading();

    @Message
    String earlierHow();

    @Message
    String discarded();

    @Message
    String now();

    @Message
    String putBack();

    @Message
    String discard();

    @Message
    String discardHow();

    @Message
    String roundTitle();

    @Message
    String roundRuns();

    @Message
    String roundOver();

    @Message
    String roundAsk();

    @Message
    String roundHow();

    @Message
    String until();

    @Message
    String untilHelp();

    @Message
    String otherDay();

    @Message
    String close();

    @Message
    String closeHow();

    @Message
    String comments(int count);

    @Message
    String agreeing(long count, int of);

    @Message
    String agrees();

    @Message
    String disagrees();

    @Message
    String ruleHeading();

    @Message
    String ruleHow();

    @Message
    String ruleMeetings();

    @Message
    String ruleRoles();

    @Message
    String ruleRegions();

    @Message
    String ruleEndorsed();

    @Message
    String ruleBodies();

    @Message
    String ruleHelp();

    @Message
    String ruleSave();

    @Message
    String ruleSaved();
}
