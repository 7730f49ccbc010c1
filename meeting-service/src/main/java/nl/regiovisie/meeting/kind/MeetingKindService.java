package nl.regiovisie.meeting.kind;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

@ApplicationScoped
class MeetingKindService {

    private static final String ID = "[A-Z][A-Z0-9_]{0,39}";

    private final MeetingKinds kinds;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    MeetingKindService(MeetingKinds kinds, Transactions transactions, Audit audit, Clock clock) {
        this.kinds = kinds;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<List<MeetingKindView>> all() {
        return transactions
                .reading(kinds::all)
                .map(all -> all.stream().map(MeetingKind::view).toList());
    }

    /** Registers a kind, or corrects it. What stands there already is no change. */
    @Transaction
    Uni<Kept> register(String id, MeetingKindFacts facts, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        errors.check(id.matches(ID), "id", "kind-id");
        facts.check(errors);
        errors.refuse();
        return kinds.find(id)
                .chain(known -> known == null
                        ? kinds.add(new MeetingKind(id, facts, clock.instant()))
                                .call(() -> record(id))
                                .map(added -> new Kept(added.view(), true))
                        : correct(known, facts, ifMatch).map(kept -> new Kept(kept.view(), false)));
    }

    private Uni<MeetingKind> correct(MeetingKind known, MeetingKindFacts facts, String ifMatch) {
        if (known.says(facts)) {
            return Uni.createFrom().item(known);
        }
        IfMatch.check(ifMatch, known.version(), known::view);
        known.learn(facts, clock.instant());
        return kinds.tell(known).call(() -> record(known.id()));
    }

    private Uni<Void> record(String id) {
        return audit.record("register-meeting-kind", "meeting-kind/" + id);
    }

    /** @param created whether it is new */
    record Kept(MeetingKindView view, boolean created) {}
}
