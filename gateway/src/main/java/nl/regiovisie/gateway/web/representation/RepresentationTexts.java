package nl.regiovisie.gateway.web.representation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about who was heard; the texts are in {@code messages/heard_nl.properties}. */
@MessageBundle("heard")
public interface RepresentationTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String series();

    @Message
    String allSeries();

    @Message
    String meeting();

    @Message
    String allMeetings();

    @Message
    String show();

    @Message
    String meetings(int count);

    @Message
    String none();

    @Message
    String notYet();

    @Message
    String notYetHow();

    @Message
    String everyone();

    @Message
    String roles();

    @Message
    String role();

    @Message
    String care();

    @Message
    String careName();

    @Message
    String careAsked(int count, int of);

    @Message
    String careNever();

    @Message
    String people();

    @Message
    String inMeetings();

    @Message
    String exactly(int count);

    @Message
    String between(int least, int most);

    @Message
    String silent();

    @Message
    String times(int count);

    @Message
    String regions(int count, int of);

    @Message
    String silentRegions();

    @Message
    String balance();

    @Message
    String balanceHow(int well, int bad);

    @Message
    String balanceNothing();

    @Message
    String missing();

    @Message
    String missingHow();

    @Message
    String privacy();

    @Message
    String privacyHow();

    @Message
    String privacyTwice();
}
