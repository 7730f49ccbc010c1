package nl.regiovisie.gateway.work.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.published.PublishedReports;
import nl.regiovisie.gateway.web.published.PublishedReports.Report;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.platform.Ids;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before someone who writes a report. */
@ApplicationScoped
class ReportDesk {

    private final OwnMeetings meetings;
    private final PublishedReports reports;
    private final Ids ids;

    ReportDesk(@RestClient OwnMeetings meetings, @RestClient PublishedReports reports, Ids ids) {
        this.meetings = meetings;
        this.reports = reports;
        this.ids = ids;
    }

    Uni<EditorPage> stored(UUID meeting) {
        return page(meeting, null, null, Faults.NONE);
    }

    /** What was typed, beside what someone else stored meanwhile. */
    Uni<EditorPage> refused(UUID meeting, DraftForm typed, Faults faults) {
        return page(meeting, typed, null, faults);
    }

    Uni<EditorPage> refused(UUID meeting, ErratumForm typed, Faults faults) {
        return page(meeting, null, typed, faults);
    }

    private Uni<EditorPage> page(UUID meeting, DraftForm typed, ErratumForm erratum, Faults faults) {
        return Uni.combine().all().unis(meetings.get(meeting), report(meeting)).with((found, report) -> {
            boolean published = report != null && report.published();
            return new EditorPage(
                    found,
                    report,
                    published ? null : form(report, typed, faults),
                    published && erratum == null ? ErratumForm.empty(ids.next()) : erratum,
                    faults);
        });
    }

    private static DraftForm form(Report report, DraftForm typed, Faults faults) {
        if (typed == null) {
            return DraftForm.of(report);
        }
        return report != null && faults.status() == 412 ? typed.against(report.version()) : typed;
    }

    /** Null when nobody began one. */
    private Uni<Report> report(UUID meeting) {
        return reports.report(meeting).onFailure(ServiceProblem::isGone).recoverWithNull();
    }
}
