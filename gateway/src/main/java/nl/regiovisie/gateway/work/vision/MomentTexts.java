package nl.regiovisie.gateway.work.vision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form for an evaluation; the texts are in {@code messages/moment_nl.properties}. */
@MessageBundle("moment")
public interface MomentTexts {

    @Message
    String momentTitle();

    @Message
    String momentLead();

    @Message
    String kind();

    @Message
    String kindAnnual();

    @Message
    String kindMidterm();

    @Message
    String kindFinal();

    @Message
    String momentName();

    @Message
    String day();

    @Message
    String starts();

    @Message
    String startsHelp();

    @Message
    String minutes();

    @Message
    String place();

    @Message
    String momentClients();

    @Message
    String questions();

    @Message
    String questionsHelp();

    @Message
    String prepared();

    @Message
    String held();

    @Message
    String heldHow();

    @Message
    String heldOutcome();

    @Message
    String heldClients();

    @Message
    String hold();

    @Message
    String cancelled();

    @Message
    String reason();

    @Message
    String cancel();
}
