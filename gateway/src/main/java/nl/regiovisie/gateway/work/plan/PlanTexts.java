package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a facilitator's meetings; the texts are in {@code messages/plan_nl.properties}. */
@MessageBundle("plan")
public interface PlanTexts {

    @Message
    String title();

    @Message
    String none();

    @Message
    String unfinished(int count);

    @Message
    String unfinishedHow();

    @Message
    String ahead();

    @Message
    String noneAhead();

    @Message
    String published();

    @Message
    String nonePublished();

    @Message
    String outcomes(int count);

    @Message
    String planNew();

    @Message
    String capture();

    @Message
    String endorse();

    @Message
    String read();

    @Message
    String chosen(int count);

    @Message
    String drafts();

    @Message
    String draftsHow();

    @Message
    String change();

    @Message
    String copy();

    @Message
    String more();

    @Message
    String callOff();

    @Message
    String few(int minimum);

    @Message
    String twofold();

    @Message
    String cancelTitle();

    @Message
    String cancelLead();

    @Message
    String cancelReason();

    @Message
    String cancelReasonHelp();

    @Message
    String cancelSubmit();

    @Message
    String cancelBack();

    @Message
    String ownCalendar();

    @Message
    String ownCalendarHow();

    @Message
    String ownCalendarMake();

    @Message
    String ownCalendarTitle();

    @Message
    String ownCalendarOnce();

    @Message
    String ownCalendarAddress();

    @Message
    String back();

    @Message
    String toFinish();
}
