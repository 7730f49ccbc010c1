package nl.regiovisie.gateway.web.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about meetings; the texts are in {@code messages/meetings_nl.properties}. */
@MessageBundle("meetings")
public interface MeetingTexts {

    /** How one takes part: {@code ONLINE} and so on. */
    @Message
    String mode(String mode);

    @Message
    String status(String status);

    @Message
    String heading();

    @Message
    String headingRegion();

    @Message
    String lead();

    @Message
    String allRegions();

    @Message
    String show();

    @Message
    String ahead();

    @Message
    String past();

    @Message
    String next();

    @Message
    String cancelled();

    @Message
    String readable(int count);

    @Message
    String planned();

    @Message
    String seats(int count);

    @Message
    String beingWritten();

    @Message
    String about(int count);

    @Message
    String attendance();

    @Message
    String fewerThanFive();

    @Message
    String fewerHow();

    @Message
    String said();

    @Message
    String saidHow();

    @Message
    String saidSoon();

    @Message
    String became();

    @Message
    String questions();

    @Message
    String agenda();

    @Message
    String minutes();

    @Message
    String hours(String start, String end);

    @Message
    String because();

    @Message
    String allSeries();

    @Message
    String toAgenda();

    @Message
    String moved();

    @Message
    String draft();

    @Message
    String change();

    @Message
    String calendarOne();

    @Message
    String calendarHow();

    @Message
    String partOf();

    @Message
    String forAffiliated();

    @Message
    String forAffiliatedHow();

    @Message
    String forEveryone();

    @Message
    String linkLater();

    @Message
    String kindOf();

    @Message
    String who();

    @Message
    String facts();

    @Message
    String none();

    @Message
    String report();
}
