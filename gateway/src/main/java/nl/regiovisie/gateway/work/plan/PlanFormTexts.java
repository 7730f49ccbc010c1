package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form on which a meeting is planned; the texts are in {@code messages/planform_nl.properties}. */
@MessageBundle("planform")
public interface PlanFormTexts {

    @Message
    String formTitle();

    @Message
    String someoneElse();

    @Message
    String someoneElseNow(String title, String day, String time);

    @Message
    String changeTitle();

    @Message
    String formLead();

    @Message
    String changeLead();

    @Message
    String name();

    @Message
    String nameHelp();

    @Message
    String kind();

    @Message
    String noKinds();

    @Message
    String series();

    @Message
    String noSeries();

    @Message
    String regions();

    @Message
    String regionsHelp();

    @Message
    String noRegions();

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
    String link();

    @Message
    String linkHelp();

    @Message
    String place();

    @Message
    String placeHelp();

    @Message
    String questions();

    @Message
    String questionsHelp();

    @Message
    String agenda();

    @Message
    String agendaHelp();

    @Message
    String facilitators();

    @Message
    String facilitatorsHelp();

    @Message
    String clashes(int people);

    @Message
    String clashesFew(int fewerThan);

    @Message
    String clashesHow();

    @Message
    String save();

    @Message
    String announce();

    @Message
    String saveDraft();

    @Message
    String cancel();
}
