package nl.regiovisie.gateway.work.concept;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of keeping words; the texts are in {@code messages/concept_nl.properties}. */
@MessageBundle("concept")
public interface ConceptTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String word();

    @Message
    String search();

    @Message
    String all();

    @Message
    String found(int count);

    @Message
    String none();

    @Message
    String change();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String terms();

    @Message
    String termsHelp();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String cancel();

    @Message
    String more();
}
