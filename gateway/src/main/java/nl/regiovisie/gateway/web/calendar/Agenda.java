package nl.regiovisie.gateway.web.calendar;

import static nl.regiovisie.gateway.web.calendar.AgendaChoice.orNull;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicCalendar;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The one agenda: meetings to come to, and days on which visions can be influenced. */
@ApplicationScoped
class Agenda {

    private static final String SOONEST = "SOONEST";
    private static final int LISTED = 50;
    private static final int MONTHS = 3;

    private final PublishedMeetings meetings;
    private final PublicCalendar calendar;
    private final PublicRegions regions;
    private final Clock clock;

    Agenda(
            @RestClient PublishedMeetings meetings,
            @RestClient PublicCalendar calendar,
            @RestClient PublicRegions regions,
            Clock clock) {
        this.meetings = meetings;
        this.calendar = calendar;
        this.regions = regions;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }

    /** @param cursor where the meetings of the first day go on; empty for the first of them */
    Uni<AgendaPage> list(AgendaChoice choice, LocalDate from, String cursor) {
        LocalDate until = from.plusMonths(MONTHS);
        return Uni.combine()
                .all()
                .unis(part(choice, from, until, cursor, LISTED), RegionNames.ask(regions), MeetingNames.ask(meetings))
                .with((part, names, lists) -> page(choice, part, names, lists));
    }

    Uni<MonthPage> month(AgendaChoice choice, YearMonth month) {
        return Uni.combine()
                .all()
                .unis(
                        part(choice, month.atDay(1), month.atEndOfMonth(), "", Whole.PART),
                        RegionNames.ask(regions),
                        MeetingNames.ask(meetings))
                .with((part, names, lists) -> new MonthPage(
                        choice, month, today(), part.entries(lists), part.last(), part.missing(), names, lists));
    }

    private Uni<AgendaPart> part(AgendaChoice choice, LocalDate from, LocalDate until, String cursor, int limit) {
        return Uni.combine()
                .all()
                .unis(
                        Part.of(meetings(choice, from, until, cursor, limit)),
                        Part.of(days(choice, cursor.isEmpty() ? from : from.plusDays(1), until, limit)))
                .with((held, days) -> new AgendaPart(from, until, held, days));
    }

    private Uni<Slice<PublishedMeetings.Meeting>> meetings(
            AgendaChoice choice, LocalDate from, LocalDate until, String cursor, int limit) {
        if (!choice.meetings()) {
            return nothing();
        }
        return meetings.find(
                orNull(choice.region()),
                orNull(choice.kind()),
                orNull(choice.series()),
                orNull(choice.mode()),
                null,
                from,
                until,
                SOONEST,
                orNull(cursor),
                limit);
    }

    private Uni<Slice<PublicCalendar.Entry>> days(AgendaChoice choice, LocalDate from, LocalDate until, int limit) {
        return choice.visions() ? calendar.between(orNull(choice.region()), from, until, limit) : nothing();
    }

    private static AgendaPage page(AgendaChoice choice, AgendaPart part, RegionNames regions, MeetingNames names) {
        String more = part.cursor() == null
                ? "&vanaf=" + part.last().plusDays(1)
                : "&vanaf=" + part.from() + "&cursor=" + part.cursor();
        return new AgendaPage(
                choice,
                part.entries(names),
                part.last(),
                part.missing(),
                "/agenda?" + choice.query() + more,
                regions,
                names);
    }

    private static <T> Uni<Slice<T>> nothing() {
        return Uni.createFrom().item(new Slice<>(List.of(), null));
    }
}
