package nl.regiovisie.gateway.work.report;

import nl.regiovisie.gateway.web.published.PublishedReports.Report;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/**
 * The report of a meeting for who writes it.
 *
 * @param report as it is stored; null when nobody began one
 * @param form null once it is published
 * @param erratum null until it is published
 */
record EditorPage(Meeting meeting, Report report, DraftForm form, ErratumForm erratum, Faults faults) {

    public boolean published() {
        return report != null && report.published();
    }

    /** Whether someone else stored something while this was being typed. */
    public boolean overtaken() {
        return faults.status() == 412 && report != null;
    }
}
