package nl.regiovisie.gateway.web.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about open data; the texts are in {@code messages/opendata_nl.properties}. */
@MessageBundle("opendata")
public interface CatalogTexts {

    @Message
    String title();

    @Message
    String about();

    @Message
    String lead();

    @Message
    String file(String set, String format);

    @Message
    String society();

    @Message
    String words();

    @Message
    String whole();

    @Message
    String choose();

    @Message
    String show();

    @Message
    String ofRegion(String region);

    @Message
    String columns(int number);

    @Message
    String column();

    @Message
    String type();

    @Message
    String meaning();

    @Message
    String kind(String type);

    @Message
    String licence();

    @Message
    String machines();

    @Message
    String catalog();

    @Message
    String api();

    @Message
    String again();

    @Message
    String marked();

    @Message
    String figures();
}
