package nl.regiovisie.gateway.work.vision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk for visions; the texts are in {@code messages/desk_nl.properties}. */
@MessageBundle("desk")
public interface DeskTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String all();

    @Message
    String none();

    @Message
    String nothingYet();

    @Message
    String open();

    @Message
    String view();

    @Message
    String begin();

    @Message
    String beginFirst();

    @Message
    String facts();

    @Message
    String factsChange();

    @Message
    String step();

    @Message
    String stepHow();

    @Message
    String stepNone();

    @Message
    String stepTo(String status);

    @Message
    String stepHowTo(String status);

    @Message
    String onDay();

    @Message
    String note();

    @Message
    String take();

    @Message
    String text();

    @Message
    String textHow();

    @Message
    String write();

    @Message
    String change();

    @Message
    String frozen();

    @Message
    String decisions();

    @Message
    String decisionsHow();

    @Message
    String decisionsLater();

    @Message
    String fill();

    @Message
    String evaluations();

    @Message
    String evaluationNew();

    @Message
    String evaluationNone();

    @Message
    String warnClients();

    @Message
    String warnSections();

    @Message
    String save();

    @Message
    String back();

    @Message
    String sectionLead(String basis);

    @Message
    String sectionTitle();

    @Message
    String passage(int number);

    @Message
    String passageHelp();

    @Message
    String more();

    @Message
    String newer();

    @Message
    String newerHow();

    @Message
    String decisionTitle(String municipality);

    @Message
    String outcome();

    @Message
    String outcomePending();

    @Message
    String outcomePendingHow();

    @Message
    String outcomeAdopted();

    @Message
    String outcomeMotion();

    @Message
    String outcomeRejected();

    @Message
    String executiveOn();

    @Message
    String councilOn();

    @Message
    String number();

    @Message
    String link();

    @Message
    String remark();
}
