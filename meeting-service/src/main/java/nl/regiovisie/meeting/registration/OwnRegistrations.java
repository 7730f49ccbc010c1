package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;

/** Shows people what they registered for: with a private link all of that address, else all of the account. */
@ApplicationScoped
class OwnRegistrations {

    private static final int MOST = 200;

    private final Mutiny.Session session;
    private final Registrations registrations;
    private final RegistrationLinks links;
    private final Clock clock;
    private final Transactions transactions;

    OwnRegistrations(
            Mutiny.Session session,
            Registrations registrations,
            RegistrationLinks links,
            Clock clock,
            Transactions transactions) {
        this.session = session;
        this.registrations = registrations;
        this.links = links;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** The first meeting first. */
    Uni<List<OwnRegistrationView>> all(String code) {
        return transactions.reading(
                () -> links.owner(code).chain(this::ofOwner).chain(this::views).map(OwnRegistrations::inTime));
    }

    Uni<OwnRegistrationView> one(String code, UUID id) {
        return transactions.reading(() -> get(code, id).chain(this::view));
    }

    /** @return fails with {@link NotFound} unless it belongs to whom the code or the account is of */
    Uni<Registration> get(String code, UUID id) {
        return links.owner(code)
                .chain(owner -> registrations
                        .find(id)
                        .map(found -> found != null && found.isOf(owner) ? found : null)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new NotFound("aanmelding", id)));
    }

    Uni<OwnRegistrationView> view(Registration registration) {
        return session.find(Meeting.class, registration.meetingId())
                .chain(meeting -> registrations
                        .placeInLine(registration)
                        .map(place -> OwnRegistrationView.of(registration, meeting, place, clock.instant())));
    }

    private Uni<List<Registration>> ofOwner(Owner owner) {
        return session.createSelectionQuery(
                        "from Registration r where (r.emailHash = :hash or r.account = :account)"
                                + " order by r.registeredAt desc, r.id",
                        Registration.class)
                .setParameter("hash", owner.emailHash())
                .setParameter("account", owner.account())
                .setMaxResults(MOST)
                .getResultList();
    }

    private Uni<List<OwnRegistrationView>> views(List<Registration> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(this::view)
                .collect()
                .asList();
    }

    private static List<OwnRegistrationView> inTime(List<OwnRegistrationView> views) {
        return views.stream()
                .sorted(Comparator.comparing(view -> view.meeting().startsAt()))
                .toList();
    }
}
