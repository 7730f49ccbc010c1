package nl.regiovisie.gateway.work.provider;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for keeping providers; the texts are in {@code messages/providers_nl.properties}. */
@MessageBundle("providers")
public interface ProviderTexts {

    @Message
    String title();

    @Message
    String none();

    @Message
    String registerNew();

    @Message
    String kind();

    @Message
    String kindCare();

    @Message
    String kindCareHow();

    @Message
    String kindCertified();

    @Message
    String kindCertifiedHow();

    @Message
    String kindOf(String kind);

    @Message
    String name();

    @Message
    String holder();

    @Message
    String holderHow();

    @Message
    String noHolder();

    @Message
    String from();

    @Message
    String region();

    @Message
    String validFrom();

    @Message
    String history();
}
