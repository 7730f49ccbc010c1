package nl.regiovisie.gateway.work.vision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form for the facts of a version; the texts are in {@code messages/version_nl.properties}. */
@MessageBundle("version")
public interface VersionTexts {

    @Message
    String factsTitle();

    @Message
    String factsLead(String region, int number);

    @Message
    String name();

    @Message
    String periodFrom();

    @Message
    String periodUntil();

    @Message
    String regime();

    @Message
    String startedOn();

    @Message
    String adoptedOn();

    @Message
    String documentTitle();

    @Message
    String documentLink();

    @Message
    String clientsSince();

    @Message
    String clientsHow();

    @Message
    String clientsHelp();

    @Message
    String consultationOpens();

    @Message
    String consultationCloses();

    @Message
    String standNote();
}
