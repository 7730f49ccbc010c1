package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around answers in a spreadsheet; the texts are in {@code messages/sheet_nl.properties}. */
@MessageBundle("sheet")
public interface SheetTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String out();

    @Message
    String outHow(int count);

    @Message
    String xlsx();

    @Message
    String csv();

    @Message
    String columnOutcome();

    @Message
    String columnRationale();

    @Message
    String columnAction();

    @Message
    String columnQuarter();

    @Message
    String in();

    @Message
    String file();

    @Message
    String fileHelp();

    @Message
    String upload();

    @Message
    String seenTitle();

    @Message
    String summary(int added, int changed, int unchanged);

    @Message
    String nothing();

    @Message
    String apply();

    @Message
    String other();

    @Message
    String added();

    @Message
    String changed();

    @Message
    String errorsTitle(int count);

    @Message
    String errorsHow();

    @Message
    String cell();

    @Message
    String column();

    @Message
    String wrong();

    @Message
    String moreErrors(int count);

    @Message
    String appliedTitle();

    @Message
    String applied(int added, int changed);

    @Message
    String link();
}
