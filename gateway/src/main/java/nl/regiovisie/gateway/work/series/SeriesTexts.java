package nl.regiovisie.gateway.work.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of keeping series of meetings; the texts are in {@code messages/series_nl.properties}. */
@MessageBundle("series")
public interface SeriesTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String found(int count);

    @Message
    String none();

    @Message
    String change();

    @Message
    String meetings();

    @Message
    String writeNew();

    @Message
    String writeChange();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String description();

    @Message
    String descriptionHelp();

    @Message
    String startsOn();

    @Message
    String endsOn();

    @Message
    String themes();

    @Message
    String themesHelp();

    @Message
    String save();

    @Message
    String cancel();
}
