package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

/** Tells people what is known of them, and forgets it when they ask for that. */
@ApplicationScoped
class Forgetting {

    private final Registrations registrations;
    private final RegistrationLinks links;
    private final OwnRegistrations own;
    private final Meetings meetings;
    private final Seats seats;
    private final Counts counts;
    private final RegistrationPost post;
    private final Audit audit;
    private final Clock clock;
    private final Transactions transactions;

    Forgetting(
            Registrations registrations,
            RegistrationLinks links,
            OwnRegistrations own,
            Meetings meetings,
            Seats seats,
            Counts counts,
            RegistrationPost post,
            Audit audit,
            Clock clock,
            Transactions transactions) {
        this.registrations = registrations;
        this.links = links;
        this.own = own;
        this.meetings = meetings;
        this.seats = seats;
        this.counts = counts;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** All that is known of an address. */
    Uni<List<OwnRegistrationView>> export(DataSubject subject) {
        EmailAddress address = checked(subject);
        return transactions.required(() -> registrations
                .ofAddress(address.hash())
                .chain(found -> audit.record("export-data-subject", "registrations/" + found.size())
                        .replaceWith(found))
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(own::view)
                        .collect()
                        .asList()));
    }

    @Transaction
    Uni<Erased> erase(DataSubject subject) {
        return erase(checked(subject).hash());
    }

    /** Of the address to which the code was sent; an account alone proves no address. */
    @Transaction
    Uni<Erased> eraseByCode(String code) {
        return code == null
                ? Uni.createFrom().failure(RegistrationLinks::gone)
                : links.owner(code).chain(owner -> erase(owner.emailHash()));
    }

    private Uni<Erased> erase(String hash) {
        return registrations
                .lockPerson(hash)
                .chain(() -> registrations.ofAddress(hash))
                .call(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : post.forget(new EmailAddress(found.get(0).email())))
                .call(this::eraseAll)
                .call(found -> audit.record("erase-data-subject", "registrations/" + found.size()))
                .map(found -> new Erased(found.size()));
    }

    private Uni<Void> eraseAll(List<Registration> found) {
        return InOrder.each(found, this::erase);
    }

    /** Before a meeting the seat becomes free; after it the person is counted and no longer known. */
    private Uni<Void> erase(Registration registration) {
        return meetings.lock(registration.meetingId())
                .call(() -> registrations.refresh(registration))
                .chain(meeting -> isOver(meeting) && !registration.isWithdrawn()
                        ? counts.keep(registration).chain(() -> registrations.remove(registration))
                        : registrations
                                .remove(registration)
                                .chain(registrations::flush)
                                .chain(() -> seats.settle(meeting)));
    }

    private boolean isOver(Meeting meeting) {
        return !meeting.startsAt().isAfter(clock.instant());
    }

    private static EmailAddress checked(DataSubject subject) {
        FieldErrors errors = new FieldErrors();
        subject.check(errors);
        errors.refuse();
        return subject.address();
    }
}
