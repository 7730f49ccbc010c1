package nl.regiovisie.gateway.work.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the programme for those who run it; the texts are in {@code messages/dashboard_nl.properties}. */
@MessageBundle("dashboard")
public interface DashboardTexts {

    @Message
    String title();

    @Message
    String heading(int year);

    @Message
    String none();

    @Message
    String asPublic();

    @Message
    String uncovered();

    @Message
    String uncoveredHow(int count, int of);

    @Message
    String trajectories();

    @Message
    String trajectoriesHow();

    @Message
    String noTrajectories();

    @Message
    String startNew();

    @Message
    String ended();

    @Message
    String since();

    @Message
    String until();

    @Message
    String next();

    @Message
    String targets();

    @Message
    String targetsHow();

    @Message
    String year();

    @Message
    String regions();

    @Message
    String organisations();

    @Message
    String save();

    @Message
    String newTitle();

    @Message
    String cancel();

    @Message
    String organisation();

    @Message
    String choose();

    @Message
    String phase();

    @Message
    String startedOn();

    @Message
    String endedOn();

    @Message
    String endedOnHelp();

    @Message
    String nextStep();

    @Message
    String nextStepOn();

    @Message
    String note();

    @Message
    String noteHelp();

    @Message
    String history();
}
