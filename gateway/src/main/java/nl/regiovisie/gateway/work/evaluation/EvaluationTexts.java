package nl.regiovisie.gateway.work.evaluation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for councils that are asked something; the texts are in {@code messages/asked_nl.properties}. */
@MessageBundle("asked")
public interface EvaluationTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String toCalendar();

    @Message
    String region(String name);

    @Message
    String answered();

    @Message
    String waiting();

    @Message
    String onBehalf(String name);

    @Message
    String until(String day);

    @Message
    String how();

    @Message
    String send();

    @Message
    String back();

    @Message
    String closed();
}
