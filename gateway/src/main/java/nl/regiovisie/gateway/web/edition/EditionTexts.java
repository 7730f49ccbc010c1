package nl.regiovisie.gateway.web.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of editions and of the page that checks a file; the texts are in {@code messages/edition_nl.properties}. */
@MessageBundle("edition")
public interface EditionTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String of(String name, int number);

    @Message
    String madeOn(String day);

    @Message
    String summary();

    @Message
    String summaryHow();

    @Message
    String report();

    @Message
    String reportHow();

    @Message
    String archive();

    @Message
    String pdf();

    @Message
    String docx();

    @Message
    String odt();

    @Message
    String html();

    @Message
    String none();

    @Message
    String here();

    @Message
    String hereHow();

    @Message
    String part();

    @Message
    String all();

    @Message
    String more();

    @Message
    String region();

    @Message
    String series();

    @Message
    String everySeries();

    @Message
    String ofThisSeries();

    @Message
    String show();

    @Message
    String making();

    @Message
    String makingHow();

    @Message
    String again();

    @Message
    String check();

    @Message
    String checkLead();

    @Message
    String file();

    @Message
    String drop();

    @Message
    String reading();

    @Message
    String unreadable();

    @Message
    String code();

    @Message
    String codeHelp();

    @Message
    String ask();

    @Message
    String wrongCode();

    @Message
    String authentic();

    @Message
    String isSummary(String name, int number, String day);

    @Message
    String isReport(String name, int number, String day);

    @Message
    String isContent(String name, int number, String day);

    @Message
    String isProtocol(String title, int number, String day);

    @Message
    String newerProtocol(int number);

    @Message
    String newest();

    @Message
    String newer(int number, String day);

    @Message
    String toNewer();

    @Message
    String unknown();

    @Message
    String unknownHow();
}
