package nl.regiovisie.gateway.work.parked;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what did not arrive; the texts are in {@code messages/parked_nl.properties}. */
@MessageBundle("parked")
public interface ParkedTexts {

    @Message
    String title();

    @Message
    String how();

    @Message
    String heading(int count);

    @Message
    String lead();

    @Message
    String service(String name);

    @Message
    String none();

    @Message
    String about(String id);

    @Message
    String noReason();

    @Message
    String again(int count);

    @Message
    String sent(int count);
}
