package nl.regiovisie.meeting.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.facilitator.CalendarCodes;
import nl.regiovisie.meeting.planning.Appointment;
import nl.regiovisie.meeting.planning.Appointments;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.icalendar.ICalendar;
import nl.regiovisie.platform.transaction.Transactions;

/** Writes the calendars. Links to online meetings stand only in a facilitator's own. */
@ApplicationScoped
class Calendars {

    /** A calendar goes back far enough for a reader who was away, and is never longer than a programme takes in. */
    private static final Duration BACK = Duration.ofDays(180);

    private static final int LONGEST = 2_000;

    private final Meetings meetings;
    private final Appointments appointments;
    private final CalendarCodes codes;
    private final Transactions transactions;
    private final Site site;
    private final Clock clock;

    Calendars(
            Meetings meetings,
            Appointments appointments,
            CalendarCodes codes,
            Transactions transactions,
            Site site,
            Clock clock) {
        this.meetings = meetings;
        this.appointments = appointments;
        this.codes = codes;
        this.transactions = transactions;
        this.site = site;
        this.clock = clock;
    }

    Uni<String> one(UUID meeting) {
        return transactions
                .reading(() -> meetings.get(meeting))
                .map(found -> written(found.appointment().title(), List.of(found.appointment()), false));
    }

    /** @param region null for the whole country */
    Uni<String> ofRegion(String region) {
        return transactions
                .reading(() -> region == null
                        ? appointments.all(since(), LONGEST)
                        : appointments.ofRegion(region, since(), LONGEST))
                .map(found -> written(Messages.of("meetings-calendar"), found, false));
    }

    Uni<String> ofFacilitator(String code) {
        return transactions
                .reading(() ->
                        codes.account(code).chain(account -> appointments.ofFacilitator(account, since(), LONGEST)))
                .map(found -> written(Messages.of("own-calendar"), found, true));
    }

    private String written(String name, List<Appointment> found, boolean withLink) {
        return ICalendar.of(
                name,
                found.stream()
                        .map(appointment -> Entry.of(appointment, withLink, site.address()))
                        .toList());
    }

    private Instant since() {
        return clock.instant().minus(BACK);
    }
}
