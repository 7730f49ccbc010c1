package nl.regiovisie.gateway.work.endorse;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of walking through the list with the group, and of publishing; the texts are in {@code messages/endorse_nl.properties}. */
@MessageBundle("endorse")
public interface EndorseTexts {

    @Message
    String title();

    @Message
    String progress(int done, int all);

    @Message
    String lead();

    @Message
    String nothing();

    @Message
    String toCapture();

    @Message
    String toPublish();

    @Message
    String list();

    @Message
    String open(int count);

    @Message
    String allDone();

    @Message
    String nth(int position, int all);

    @Message
    String asked(String question);

    @Message
    String question();

    @Message
    String endorsed();

    @Message
    String endorsedHow();

    @Message
    String remarked();

    @Message
    String remarkedHow();

    @Message
    String minority();

    @Message
    String minorityHow();

    @Message
    String remark();

    @Message
    String remarkHelp();

    @Message
    String heldBy();

    @Message
    String heldByHelp();

    @Message
    String save();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String edit();

    @Message
    String keyChoose();

    @Message
    String keySave();

    @Message
    String keyWalk();

    @Message
    String inside();

    @Message
    String publishTitle();

    @Message
    String publishHeading(long count);

    @Message
    String lacking(int count);

    @Message
    String lackingHow();

    @Message
    String insideCount(long count);

    @Message
    String attendance();

    @Message
    String attendanceHelp();

    @Message
    String present();

    @Message
    String note();

    @Message
    String noteHelp();

    @Message
    String check();

    @Message
    String confirmHeading();

    @Message
    String confirm(long count);

    @Message
    String early(String day);

    @Message
    String people(int count);

    @Message
    String confirmYes();

    @Message
    String confirmNo();

    @Message
    String done();

    @Message
    String doneHow();

    @Message
    String doneBundling();

    @Message
    String doneAnswers();

    @Message
    String doneRead();

    @Message
    String doneBack();

    @Message
    String reason();

    @Message
    String reasonHelp();

    @Message
    String reasonShown();

    @Message
    String missing();

    @Message
    String missingHelp();

    @Message
    String care();

    @Message
    String careLegend();

    @Message
    String careHelp();

    @Message
    String doneReport();
}
