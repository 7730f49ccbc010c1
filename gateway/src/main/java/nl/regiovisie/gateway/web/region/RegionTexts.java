package nl.regiovisie.gateway.web.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of regions; the texts are in {@code messages/regions_nl.properties}. */
@MessageBundle("regions")
public interface RegionTexts {

    @Message
    String title();

    @Message
    String heading(int count);

    @Message
    String lead();

    @Message
    String noMatch();

    @Message
    String noMatchFor();

    @Message
    String noMatchHelp();

    @Message
    String severalMatches();

    @Message
    String inRegion();

    @Message
    String makes(int count);

    @Message
    String source();

    @Message
    String partSummary();

    @Message
    String nothingYet();

    @Message
    String nothingYetHow();

    @Message
    String allMeetings();

    @Message
    String state(int recommendations, int given, int possible);

    @Message
    String stateHow();

    @Message
    String whatToDo();

    @Message
    String summary();

    @Message
    String asList();

    @Message
    String data();

    @Message
    String onThisPage();

    @Message
    String said();

    @Message
    String saidHow();

    @Message
    String saidNothing();

    @Message
    String inTheme(int count);

    @Message
    String answered();

    @Message
    String answeredHow();

    @Message
    String answeredNothing();

    @Message
    String show();

    @Message
    String allMunicipalities();

    @Message
    String scroll();

    @Message
    String matrix();

    @Message
    String allInTheme();

    @Message
    String next();

    @Message
    String fair();

    @Message
    String meetings();

    @Message
    String allMeetingsHere();

    @Message
    String noMeetings();

    @Message
    String joinIn();

    @Message
    String joinInHow();

    @Message
    String come();

    @Message
    String comeHow();

    @Message
    String bodies();

    @Message
    String bodiesHow();

    @Message
    String read();

    @Message
    String readHow();

    @Message
    String take();

    @Message
    String takeHow();

    @Message
    String ended(String day);

    @Message
    String contact(String name);

    @Message
    String say();

    @Message
    String sayHow();
}
