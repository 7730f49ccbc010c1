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
    String formTitle();

    @Message
    String formLead();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String kind();

    @Message
    String mode();

    @Message
    String modeOnline();

    @Message
    String modeOnlineHow();

    @Message
    String modePhysical();

    @Message
    String modePhysicalHow();

    @Message
    String modeHybrid();

    @Message
    String modeHybridHow();

    @Message
    String regions();

    @Message
    String regionsHelp();

    @Message
    String noRegions();

    @Message
    String chosen(int count);

    @Message
    String date();

    @Message
    String start();

    @Message
    String startHelp();

    @Message
    String end();

    @Message
    String endHelp();

    @Message
    String seats();

    @Message
    String place();

    @Message
    String placeHelp();

    @Message
    String link();

    @Message
    String linkHelp();

    @Message
    String questions();

    @Message
    String questionsHelp();

    @Message
    String agenda();

    @Message
    String agendaHelp();

    @Message
    String cancel();

    @Message
    String drafts();

    @Message
    String draftsHow();

    @Message
    String change();

    @Message
    String copy();

    @Message
    String callOff();

    @Message
    String few(int minimum);

    @Message
    String twofold();

    @Message
    String noKinds();

    @Message
    String series();

    @Message
    String noSeries();

    @Message
    String minimum();

    @Message
    String minimumHelp();

    @Message
    String audience();

    @Message
    String audienceUsual();

    @Message
    String audienceUsualHow();

    @Message
    String audienceEveryone();

    @Message
    String audienceEveryoneHow();

    @Message
    String audienceAffiliated();

    @Message
    String audienceAffiliatedHow();

    @Message
    String facilitators();

    @Message
    String facilitatorsHelp();

    @Message
    String saveDraft();

    @Message
    String announce();

    @Message
    String save();

    @Message
    String changeTitle();

    @Message
    String changeLead();

    @Message
    String someoneElse();

    @Message
    String someoneElseNow(String title, String day, String time);

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
