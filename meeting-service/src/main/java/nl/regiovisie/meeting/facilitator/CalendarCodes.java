package nl.regiovisie.meeting.facilitator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.link.Codes;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Secret addresses at which facilitators find their own calendars. Only digests are kept, so an address is shown once. */
@ApplicationScoped
public class CalendarCodes {

    private final Mutiny.Session session;
    private final FacilitatorService facilitators;
    private final Codes codes;
    private final Site site;

    CalendarCodes(Mutiny.Session session, FacilitatorService facilitators, Codes codes, Site site) {
        this.session = session;
        this.facilitators = facilitators;
        this.codes = codes;
        this.site = site;
    }

    /** @return the account that has a code; fails with {@link LinkGone} if none has */
    public Uni<String> account(String code) {
        return session.createSelectionQuery(
                        "select f.account from Facilitator f where f.calendarCode = :digest", String.class)
                .setParameter("digest", Sha256.of(code))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new LinkGone("calendar-gone"));
    }

    /** A new address for the caller; the one before works no more. */
    @Transaction
    Uni<CalendarAddress> renew() {
        String code = codes.next();
        return facilitators
                .known()
                .invoke(one -> one.keepCalendar(Sha256.of(code)))
                .map(one ->
                        new CalendarAddress(site.address() + "/v1/facilitator-calendars/" + code + "/calendar.ics"));
    }

    /** No address works any more. */
    @Transaction
    Uni<Void> forget() {
        return facilitators.known().invoke(one -> one.keepCalendar(null)).replaceWithVoid();
    }
}
