package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.meeting.body.Bodies;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.meeting.registration.CountsView.RoleCount;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

/** The list of participants, for the facilitators of the meeting; and how full it is, for everyone. */
@ApplicationScoped
class ParticipantService {

    private final Meetings meetings;
    private final Registrations registrations;
    private final Counts counts;
    private final WalkIns walkIns;
    private final ParticipantRoles roles;
    private final Bodies bodies;
    private final Caller caller;
    private final Clock clock;
    private final Transactions transactions;

    ParticipantService(
            Meetings meetings,
            Registrations registrations,
            Counts counts,
            WalkIns walkIns,
            ParticipantRoles roles,
            Bodies bodies,
            Caller caller,
            Clock clock,
            Transactions transactions) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.counts = counts;
        this.walkIns = walkIns;
        this.roles = roles;
        this.bodies = bodies;
        this.caller = caller;
        this.clock = clock;
        this.transactions = transactions;
    }

    Uni<CountsView> counts(UUID id) {
        return transactions.reading(() -> meetings.get(id).chain(this::counts));
    }

    Uni<Page<ParticipantView>> page(UUID id, String cursor, int limit) {
        int after = cursor == null ? 0 : turn(Cursor.decode(cursor, 1).get(0));
        return transactions
                .reading(() -> meetings.getOwn(id).chain(meeting -> registrations.active(id, after, limit + 1)))
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.turn())))
                .map(page -> new Page<>(
                        page.items().stream().map(ParticipantView::of).toList(), page.next()));
    }

    @Transaction
    Uni<ParticipantView> tick(UUID meeting, UUID id, Presence presence) {
        return meetings.getOwn(meeting)
                .chain(found -> registrations.get(meeting, id))
                .invoke(registration -> {
                    if (registration.isWithdrawn()) {
                        throw new RuleBroken("participant-withdrew", Messages.of("participant-withdrew"));
                    }
                    registration.tick(presence.present());
                })
                .map(ParticipantView::of);
    }

    /** Somebody who is in the room although nobody expected them; who registered with that address is ticked. */
    @Transaction
    Uni<ParticipantView> add(UUID meeting, UUID id, WalkIn walkIn) {
        FieldErrors errors = new FieldErrors();
        walkIn.check(errors);
        return roles.check("role", walkIn.role(), errors)
                .invoke(errors::refuse)
                .chain(() -> walkIn.address() == null
                        ? Uni.createFrom().voidItem()
                        : registrations.lockPerson(walkIn.address()))
                .chain(() -> meetings.lockOwn(meeting))
                .chain(found -> walkIns.add(found, id, walkIn))
                .map(ParticipantView::of);
    }

    private Uni<CountsView> counts(Meeting meeting) {
        boolean mine = meeting.isOf(caller.subject());
        return registrations
                .occupancy(meeting)
                .chain(now -> bodies.callerIsAffiliated()
                        .map(affiliated -> Closed.of(meeting, affiliated, clock.instant()))
                        .chain(closed -> (mine
                                        ? counts.perRole(meeting.id())
                                        : Uni.createFrom().<List<RoleCount>>nullItem())
                                .map(perRole -> new CountsView(
                                        meeting.id(), now.seats(), now.registered(), now.waiting(), closed, perRole))));
    }

    private static int turn(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }
}
