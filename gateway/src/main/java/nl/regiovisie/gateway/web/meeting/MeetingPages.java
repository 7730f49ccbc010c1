package nl.regiovisie.gateway.web.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedContributions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.PublishedReports;
import nl.regiovisie.gateway.web.published.PublishedReports.Report;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.web.registration.RegistrationCounts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the pages of meetings show. */
@ApplicationScoped
class MeetingPages {

    private static final int LISTED = 50;
    private static final int AHEAD = 6;

    private final PublishedMeetings meetings;
    private final PublishedContributions contributions;
    private final PublicRegions regions;
    private final RegistrationCounts registrations;
    private final PublishedReports reports;
    private final Clock clock;

    MeetingPages(
            @RestClient PublishedMeetings meetings,
            @RestClient PublishedContributions contributions,
            @RestClient PublicRegions regions,
            @RestClient RegistrationCounts registrations,
            @RestClient PublishedReports reports,
            Clock clock) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.regions = regions;
        this.registrations = registrations;
        this.reports = reports;
        this.clock = clock;
    }

    /** What is ahead stands only above the newest of what was. */
    Uni<MeetingsPage> list(String region, String series, String cursor) {
        LocalDate today = LocalDate.now(clock.withZone(Dates.ZONE));
        return Uni.combine()
                .all()
                .unis(
                        cursor.isBlank() ? ahead(region, series, today) : nothing(),
                        meetings.find(
                                orNull(region),
                                null,
                                orNull(series),
                                null,
                                null,
                                null,
                                today.minusDays(1),
                                null,
                                orNull(cursor),
                                LISTED),
                        RegionNames.ask(regions),
                        MeetingNames.ask(meetings))
                .with((ahead, past, names, lists) -> new MeetingsPage(region, series, ahead, past, names, lists));
    }

    Uni<MeetingPage> meeting(UUID id) {
        return Uni.combine()
                .all()
                .unis(
                        meetings.get(id),
                        Part.of(contributions.list(id, null, Whole.PART).map(Slice::items)),
                        Part.of(meetings.roles().map(Slice::items)),
                        RegionNames.ask(regions),
                        MeetingNames.ask(meetings),
                        Part.of(registrations.of(id)),
                        reported(id))
                .with(MeetingPage::new);
    }

    /** A link less is no reason not to show the page. */
    private Uni<Boolean> reported(UUID meeting) {
        return reports.report(meeting).map(Report::published).onFailure().recoverWithItem(false);
    }

    private Uni<Slice<Meeting>> ahead(String region, String series, LocalDate today) {
        return meetings.find(orNull(region), null, orNull(series), null, null, today, null, "SOONEST", null, AHEAD);
    }

    private static Uni<Slice<Meeting>> nothing() {
        return Uni.createFrom().item(new Slice<>(List.of(), null));
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }
}
