package nl.regiovisie.gateway.web.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registering; the texts are in {@code messages/registration_nl.properties}. */
@MessageBundle("registration")
public interface RegistrationTexts {

    @Message
    String takePart();

    @Message
    String part();

    @Message
    String free(int count);

    @Message
    String full(int count);

    @Message
    String register();

    @Message
    String toWaitingList();

    @Message
    String affiliatedOnly();

    @Message
    String affiliatedHow();

    @Message
    String signIn();

    @Message
    String closed(String reason);

    @Message
    String title();

    @Message
    String otherMeetings();

    @Message
    String name();

    @Message
    String email();

    @Message
    String emailHelp();

    @Message
    String role();

    @Message
    String roleHelp();

    @Message
    String choose();

    @Message
    String capacity();

    @Message
    String self();

    @Message
    String behalf();

    @Message
    String organisation();

    @Message
    String organisationHelp();

    @Message
    String needs();

    @Message
    String needsHelp();

    @Message
    String need(String need);

    @Message
    String otherNeeds();

    @Message
    String leaveEmpty();

    @Message
    String promise();

    @Message
    String sentTitle();

    @Message
    String sentSeat();

    @Message
    String sentWaiting();

    @Message
    String sentLink();

    @Message
    String sentNothing();

    @Message
    String backToMeeting();

    @Message
    String ownTitle();

    @Message
    String ownHow();

    @Message
    String goneHow();

    @Message
    String none();

    @Message
    String isCancelled();

    @Message
    String haveSeat();

    @Message
    String hadSeat();

    @Message
    String online();

    @Message
    String place(int place);

    @Message
    String noSeat();

    @Message
    String withdrawn();

    @Message
    String as(String name);

    @Message
    String comeBack();

    @Message
    String change();

    @Message
    String clash(String title);

    @Message
    String keepThis(String title, String other);

    @Message
    String withdraw();

    @Message
    String export();

    @Message
    String erase();

    @Message
    String changeTitle();

    @Message
    String sameAddress(String email);

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String eraseTitle();

    @Message
    String eraseHow(int count);

    @Message
    String eraseYes();

    @Message
    String eraseNo();

    @Message
    String erasedTitle();

    @Message
    String erased();
}
