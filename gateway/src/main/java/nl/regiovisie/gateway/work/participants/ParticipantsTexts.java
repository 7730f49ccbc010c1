package nl.regiovisie.gateway.work.participants;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list of participants; the texts are in {@code messages/participants_nl.properties}. */
@MessageBundle("participants")
public interface ParticipantsTexts {

    @Message
    String title();

    @Message
    String link();

    @Message
    String full(int registered, int seats);

    @Message
    String waitingCount(int count);

    @Message
    String present(int count);

    @Message
    String how();

    @Message
    String table();

    @Message
    String columnPresent();

    @Message
    String columnRole();

    @Message
    String columnNeeds();

    @Message
    String waitingList();

    @Message
    String save();

    @Message
    String none();

    @Message
    String door();

    @Message
    String doorHow();

    @Message
    String name();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String organisation();

    @Message
    String add();

    @Message
    String roles();

    @Message
    String roleCount(int present, int registered);

    @Message
    String rolesHow();
}
