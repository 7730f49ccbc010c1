package nl.regiovisie.gateway.work.start;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which work starts; the texts are in {@code messages/work_nl.properties}. */
@MessageBundle("work")
public interface WorkTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String hello(String name);

    @Message
    String meetings(int count);

    @Message
    String meetingsHow();

    @Message
    String contributions(int count);

    @Message
    String contributionsHow();

    @Message
    String answers(int count);

    @Message
    String answersHow();

    @Message
    String closing(int count);

    @Message
    String closingHow();

    @Message
    String unknown();

    @Message
    String bodiesHow();

    @Message
    String programmeHow();

    @Message
    String classifications();

    @Message
    String classificationsHow();

    @Message
    String visionsHow();

    @Message
    String submissions(int count);

    @Message
    String submissionsHow();

    @Message
    String topicsHow();

    @Message
    String replies(int count);

    @Message
    String repliesHow();

    @Message
    String dialogues(int count);

    @Message
    String dialoguesHow();

    @Message
    String questions(int count);

    @Message
    String questionsHow();

    @Message
    String letters(int count);

    @Message
    String lettersHow();

    @Message
    String others();

    @Message
    String allOthers();

    @Message
    String inRegion(String name);

    @Message
    String answered(int given, int possible);

    @Message
    String seeAnswers();

    @Message
    String recent();

    @Message
    String allRecent();

    @Message
    String noneRecent();

    @Message
    String noneAhead();

    @Message
    String partRegions();

    @Message
    String alsoIn();

    @Message
    String calm();

    @Message
    String calmHow();

    @Message
    String settled();

    @Message
    String ahead();

    @Message
    String more();

    @Message
    String council();
}
