package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.transaction.Transactions;

/**
 * What a move of a meeting does to those who come. It never stops the move: people choose themselves where they go, on the
 * page behind the link in their mail.
 */
@ApplicationScoped
class ClashService {

    private final Registrations registrations;
    private final Meetings meetings;
    private final Transactions transactions;

    ClashService(Registrations registrations, Meetings meetings, Transactions transactions) {
        this.registrations = registrations;
        this.meetings = meetings;
        this.transactions = transactions;
    }

    /**
     * For the facilitators of the meeting.
     *
     * @param startsAt and endsAt when it is to be, as moments of ISO 8601
     */
    Uni<ClashView> clashes(UUID id, String startsAt, String endsAt) {
        FieldErrors errors = new FieldErrors();
        Instant from = moment("startsAt", startsAt, errors);
        Instant until = moment("endsAt", endsAt, errors);
        errors.refuse();
        errors.check(until.isAfter(from), "endsAt", "ends-before-start");
        errors.refuse();
        return transactions
                .reading(() -> meetings.getOwn(id).chain(meeting -> registrations.elsewhere(id, new Slot(from, until))))
                .map(ClashView::of);
    }

    private static Instant moment(String field, String text, FieldErrors errors) {
        try {
            return errors.required(field, text) ? Instant.parse(text) : null;
        } catch (DateTimeParseException nonsense) {
            errors.check(false, field, "no-moment");
            return null;
        }
    }
}
