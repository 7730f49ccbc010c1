package nl.regiovisie.gateway.web.vision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about regional visions; the texts are in {@code messages/visions_nl.properties}. */
@MessageBundle("visions")
public interface VisionTexts {

    @Message
    String title();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String one();

    @Message
    String ofRegion(String region);

    /** Where a version stands, in a word or two. */
    @Message
    String status(String status);

    /** The same within a sentence. */
    @Message
    String statusLower(String status);

    @Message
    String phase(String phase);

    /** Where a version stands, as a sentence. */
    @Message
    String headline(String status, int decided, int participants, boolean open);

    /** What that means for a reader. */
    @Message
    String meaning(String status);

    @Message
    String none();

    @Message
    String noneHow();

    @Message
    String startedOn(String day);

    @Message
    String reactBetween(String opens, String closes);

    @Message
    String react();

    @Message
    String reactUntil(String closes);

    @Message
    String councils(int decided, int participants);

    @Message
    String adoptedOn(String day);

    @Message
    String notLaidBefore();

    @Message
    String evaluatedOn(String day);

    @Message
    String evaluationUnplanned();

    @Message
    String holdsUntil(String day);

    @Message
    String period(String from, String until);

    @Message
    String decision(String outcome);

    @Message
    String decides(String day);

    @Message
    String undated();

    @Message
    String decisions();

    @Message
    String decisionsHow(int participants);

    @Message
    String executive(String day);

    @Message
    String read();

    @Message
    String readAll();

    @Message
    String text();

    @Message
    String textHow();

    @Message
    String textHidden();

    @Message
    String textNone();

    @Message
    String document();

    @Message
    String checklist();

    @Message
    String checklistHow(String regime);

    @Message
    String compulsory();

    @Message
    String filled();

    @Message
    String notFilled();

    @Message
    String missing(long count);

    @Message
    String clients();

    @Message
    String clientsSince(String day);

    @Message
    String clientsUnknown();

    @Message
    String evaluations();

    @Message
    String evaluationsNone();

    @Message
    String evaluationStatus(String status);

    @Message
    String questions();

    @Message
    String answered(int bodies);

    @Message
    String outcome();

    @Message
    String because();

    @Message
    String steps();

    @Message
    String otherVersions();

    @Message
    String versionNumber(int number);

    @Message
    String linkHere();

    @Message
    String columnRegion();

    @Message
    String columnStand();

    @Message
    String columnNext();

    @Message
    String openNow(int count);

    @Message
    String openNowNone();

    @Message
    String table();

    @Message
    String partVision();

    @Message
    String partText();

    @Message
    String partEvaluations();

    @Message
    String filterAll();

    @Message
    String filterPhase();

    @Message
    String show();

    @Message
    String evaluationOn(String day);

    @Message
    String holdsUntilShort(String day);

    @Message
    String comesFrom();
}
