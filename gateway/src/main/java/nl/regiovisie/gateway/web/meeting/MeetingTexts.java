package nl.regiovisie.gateway.web.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about meetings; the texts are in {@code messages/meetings_nl.properties}. */
@MessageBundle("meetings")
public interface MeetingTexts {

    /** How one takes part: {@code ONLINE} and so on. */
    @Message
    String mode(String mode);

    @Message
    String status(String status);
}
