package nl.regiovisie.gateway.web.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around a published report; the texts are in {@code messages/reports_nl.properties}. */
@MessageBundle("reports")
public interface ReportTexts {

    @Message
    String title();

    @Message
    String asked(String question);

    @Message
    String titleOf(String title);

    @Message
    String lead();

    @Message
    String download();

    @Message
    String archive();

    @Message
    String published();

    @Message
    String edition(int number);

    @Message
    String corrections();

    @Message
    String correctionsHow();

    @Message
    String correction(int number, String day);

    @Message
    String reason();

    @Message
    String attendance();

    @Message
    String notCounted();

    @Message
    String few();

    @Message
    String missing();

    @Message
    String round();

    @Message
    String roundHeld(Integer present);

    @Message
    String roundNotHeld();

    @Message
    String afterwards(int days, int remarks, int takenOver);

    @Message
    String text();

    @Message
    String said();

    @Message
    String goodPractices();

    @Message
    String tips();

    @Message
    String quotations();

    @Message
    String withConsent();

    @Message
    String became();

    @Message
    String about();
}
