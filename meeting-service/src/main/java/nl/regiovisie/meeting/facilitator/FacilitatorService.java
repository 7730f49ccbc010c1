package nl.regiovisie.meeting.facilitator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

@ApplicationScoped
class FacilitatorService {

    private final Facilitators facilitators;
    private final Transactions transactions;
    private final Caller caller;
    private final Clock clock;

    FacilitatorService(Facilitators facilitators, Transactions transactions, Caller caller, Clock clock) {
        this.facilitators = facilitators;
        this.transactions = transactions;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<List<FacilitatorView>> all() {
        return transactions
                .reading(facilitators::all)
                .map(all -> all.stream().map(Facilitator::view).toList());
    }

    /** Remembers the caller under the name that the token tells. */
    @Transaction
    Uni<FacilitatorView> meet() {
        return known().map(Facilitator::view);
    }

    /** The caller, under the name that the token tells; within a transaction. */
    Uni<Facilitator> known() {
        return facilitators
                .find(caller.subject())
                .chain(known -> known == null ? add() : Uni.createFrom().item(known))
                .invoke(one -> one.meet(caller.name(), caller.email(), clock.instant()));
    }

    private Uni<Facilitator> add() {
        Facilitator unknown = new Facilitator(caller.subject());
        unknown.meet(caller.name(), caller.email(), clock.instant());
        return facilitators.add(unknown).replaceWith(unknown);
    }
}
