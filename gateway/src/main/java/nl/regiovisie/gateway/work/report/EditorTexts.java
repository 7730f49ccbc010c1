package nl.regiovisie.gateway.work.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of writing a report; the texts are in {@code messages/report_nl.properties}. */
@MessageBundle("report")
public interface EditorTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String textLabel();

    @Message
    String textHelp();

    @Message
    String tipsLabel();

    @Message
    String tipsHelp();

    @Message
    String save();

    @Message
    String toPublish();

    @Message
    String preview();

    @Message
    String previewNone();

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
    String theirsHow();

    @Message
    String mineAgain();

    @Message
    String sure();

    @Message
    String sureHow();

    @Message
    String itemsFirst();

    @Message
    String toItems();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String done();

    @Message
    String doneHow();

    @Message
    String read();

    @Message
    String pdf();

    @Message
    String correct();

    @Message
    String correctLead();

    @Message
    String correctText();

    @Message
    String correctReason();

    @Message
    String correctReasonHelp();

    @Message
    String place();

    @Message
    String placed();

    @Message
    String nothingYet();
}
