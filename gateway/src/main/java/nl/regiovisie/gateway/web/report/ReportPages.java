package nl.regiovisie.gateway.web.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedReports;
import nl.regiovisie.gateway.web.published.PublishedReports.Report;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the page of a report shows. */
@ApplicationScoped
class ReportPages {

    private final PublishedReports reports;
    private final PublishedMeetings lists;
    private final PublicRegions regions;

    ReportPages(
            @RestClient PublishedReports reports,
            @RestClient PublishedMeetings lists,
            @RestClient PublicRegions regions) {
        this.reports = reports;
        this.lists = lists;
        this.regions = regions;
    }

    /** A facilitator, who may read drafts elsewhere, gets none here. */
    Uni<ReportPage> report(UUID meeting) {
        return Uni.combine()
                .all()
                .unis(
                        reports.report(meeting).invoke(report -> refuseDraft(report, meeting)),
                        reports.meeting(meeting),
                        Whole.of(cursor -> reports.outcomes(meeting, cursor, Whole.PART)),
                        lists.themes(),
                        lists.roles(),
                        RegionNames.ask(regions))
                .with((report, found, said, themes, roles, names) ->
                        new ReportPage(found, report, said, themes.items(), roles.items(), names));
    }

    private static void refuseDraft(Report report, UUID meeting) {
        if (!report.published()) {
            throw new NotFound("verslag", meeting);
        }
    }
}
