package nl.regiovisie.gateway.work.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around what came of a promise; the texts are in {@code messages/promise_nl.properties}. */
@MessageBundle("promise")
public interface PromiseTexts {

    @Message
    String title();

    @Message
    String filter(int count);

    @Message
    String then(String day);

    @Message
    String question();

    @Message
    String state(String state);

    @Message
    String explanation();

    @Message
    String explanationHelp();

    @Message
    String save();

    @Message
    String tell();

    @Message
    String change();

    @Message
    String newer();
}
