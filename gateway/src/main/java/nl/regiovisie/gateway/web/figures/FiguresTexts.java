package nl.regiovisie.gateway.web.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about figures; the texts are in {@code messages/figures_nl.properties}. */
@MessageBundle("figures")
public interface FiguresTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String country();

    @Message
    String meetings();

    @Message
    String took();

    @Message
    String exactly(int people);

    @Message
    String between(int least, int most);

    @Message
    String said();

    @Message
    String waiting(int contributions);

    @Message
    String noneWaiting();

    @Message
    String recommendations();

    @Message
    String answered();

    @Message
    String promised();

    @Message
    String told(int told, int realised, int partly, int not);

    @Message
    String noneTold();

    @Message
    String days();

    @Message
    String inDays(int days);

    @Message
    String daysHow();

    @Message
    String byTheme();

    @Message
    String noThemes();

    @Message
    String perRegion();

    @Message
    String notRanked();

    @Message
    String order();

    @Message
    String by(String order);

    @Message
    String realised();

    @Message
    String table();

    @Message
    String csv();

    @Message
    String csvHow();

    @Message
    String none();
}
