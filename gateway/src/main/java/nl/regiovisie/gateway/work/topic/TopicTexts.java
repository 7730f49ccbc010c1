package nl.regiovisie.gateway.work.topic;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of keeping topics; the texts are in {@code messages/topic_nl.properties}. */
@MessageBundle("topic")
public interface TopicTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String list();

    @Message
    String change();

    @Message
    String isEnded();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String position();

    @Message
    String positionHelp();

    @Message
    String ended();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String choose();

    @Message
    String chooseHow();

    @Message
    String chosen();
}
