package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters; the texts are in {@code messages/letter_nl.properties}. */
@MessageBundle("letter")
public interface LetterTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String leadEditor();

    @Message
    String begin();

    @Message
    String beginFor();

    @Message
    String pair(String body, String region);

    @Message
    String nobody();

    @Message
    String none();

    @Message
    String more();

    @Message
    String draftOf(String body);

    @Message
    String numbered(int number);

    @Message
    String to(int count, String first);

    @Message
    String changed(String day);

    @Message
    String finished(String day);

    @Message
    String openComments(int count);

    @Message
    String heading();

    @Message
    String writes(String body, String region);

    @Message
    String towards();

    @Message
    String towardsHelp();

    @Message
    String template();

    @Message
    String templateHelp();

    @Message
    String templateNewer();

    @Message
    String templateUse();

    @Message
    String stress();

    @Message
    String stressHelp();

    @Message
    String stressNone();

    @Message
    String ownWords();

    @Message
    String ownWordsHelp();

    @Message
    String contact();

    @Message
    String contactHelp();

    @Message
    String signature();

    @Message
    String signatureHelp();

    @Message
    String annexes();

    @Message
    String annexesHelp();

    @Message
    String summary();

    @Message
    String report();

    @Message
    String save();

    @Message
    String toFinish();

    @Message
    String look();

    @Message
    String lookTo(String name);

    @Message
    String erase();

    @Message
    String saving();

    @Message
    String saved();

    @Message
    String away();

    @Message
    String overtaken();

    @Message
    String signedOut();

    @Message
    String theirs();

    @Message
    String theirsNone();

    @Message
    String theirsHow();

    @Message
    String help();

    @Message
    String helpLead();

    @Message
    String helpWho();

    @Message
    String helper(String kind);

    @Message
    String helpAsk();

    @Message
    String helpers();

    @Message
    String helperSince(String day);

    @Message
    String helpEnd();

    @Message
    String linkTitle();

    @Message
    String linkHow();

    @Message
    String back();

    @Message
    String comments(int count);

    @Message
    String own();

    @Message
    String settled();

    @Message
    String settle();

    @Message
    String comment();

    @Message
    String commentHelp();

    @Message
    String commentSend();

    @Message
    String sure();

    @Message
    String sureHow();

    @Message
    String sureOpen(int count);

    @Message
    String yes();

    @Message
    String no();

    @Message
    String eraseSure();

    @Message
    String eraseHow();

    @Message
    String eraseYes();
}
