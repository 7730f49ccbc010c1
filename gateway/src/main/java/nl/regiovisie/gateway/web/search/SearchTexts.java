package nl.regiovisie.gateway.web.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the search page; the texts are in {@code messages/search_nl.properties}. */
@MessageBundle("search")
public interface SearchTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String words();

    @Message
    String wordsHow();

    @Message
    String search();

    @Message
    String site();

    @Message
    String found(int count, boolean more);

    @Message
    String counted(int count);

    @Message
    String newest();

    @Message
    String best();

    @Message
    String otherWords();

    @Message
    String otherWord();

    @Message
    String chosen();

    @Message
    String remove();

    @Message
    String removeAll();

    @Message
    String narrow();

    @Message
    String all();

    @Message
    String next();

    @Message
    String noneTitle();

    @Message
    String meant();

    @Message
    String helpSpelling();

    @Message
    String helpFewer();

    @Message
    String helpChoices();

    @Message
    String noMore();

    @Message
    String inRegion(String municipality);

    @Message
    String onRecommendation(int number);

    @Message
    String ofMunicipality(String kind, String municipality);

    @Message
    String vision(String region, int version);

    @Message
    String recommendation(int number);

    @Message
    String facet(String name);

    @Message
    String value(String value);
}
