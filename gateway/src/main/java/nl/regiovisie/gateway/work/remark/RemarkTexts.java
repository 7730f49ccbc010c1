package nl.regiovisie.gateway.work.remark;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of remarks afterwards; the texts are in {@code messages/remarks_nl.properties}. */
@MessageBundle("remarks")
public interface RemarkTexts {

    @Message
    String title();

    @Message
    String heading(String title);

    @Message
    String lead();

    @Message
    String until(String day, String time);

    @Message
    String closed();

    @Message
    String nothing();

    @Message
    String saved();

    @Message
    String whole();

    @Message
    String wholeHow();

    @Message
    String add();

    @Message
    String change();

    @Message
    String takeBack();

    @Message
    String takeBackHow();

    @Message
    String takeBackNow();

    @Message
    String takenBack();

    @Message
    String label();

    @Message
    String labelWhole();

    @Message
    String help();

    @Message
    String save();

    @Message
    String yours();

    @Message
    String verdict(String verdict);

    @Message
    String verdictPending();

    @Message
    String goneTitle();

    @Message
    String goneWhy();

    @Message
    String goneHow();

    @Message
    String settleTitle();

    @Message
    String ask();

    @Message
    String askHow();

    @Message
    String days();

    @Message
    String daysHelp();

    @Message
    String send();

    @Message
    String opened(int invited, String day, String time);

    @Message
    String over(int invited, String day);

    @Message
    String extend();

    @Message
    String extendHow();

    @Message
    String toReport();

    @Message
    String none();

    @Message
    String unsettled(int count);

    @Message
    String allSettled();

    @Message
    String about();

    @Message
    String aboutWhole();

    @Message
    String aboutGone();

    @Message
    String question();

    @Message
    String takenOver();

    @Message
    String takenOverHow();

    @Message
    String noted();

    @Message
    String notedHow();

    @Message
    String answer();

    @Message
    String answerHelp();

    @Message
    String settle();

    @Message
    String settled();

    @Message
    String quiet();
}
