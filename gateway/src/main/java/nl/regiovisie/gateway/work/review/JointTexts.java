package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around proposals to the whole region; the texts are in {@code messages/joint_nl.properties}. */
@MessageBundle("joint")
public interface JointTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String by(String municipality);

    @Message
    String take();

    @Message
    String submit();

    @Message
    String none();

    @Message
    String link(int count);

    @Message
    String heading();

    @Message
    String propose();

    @Message
    String proposeHow();
}
