package nl.regiovisie.meeting.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.meeting.theme.Themes;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;

@ApplicationScoped
class SeriesService {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_ID = 60;

    private final SeriesRegister register;
    private final Themes themes;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SeriesService(
            SeriesRegister register,
            Themes themes,
            Transactions transactions,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.themes = themes;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<List<SeriesView>> all() {
        return transactions
                .reading(register::all)
                .map(all -> all.stream().map(Series::view).toList());
    }

    /** Registers a series, or corrects it. What stands there already is no change. */
    @Transaction
    Uni<Kept> register(String id, SeriesFacts facts, String ifMatch) {
        return refuseInvalid(id, facts)
                .chain(() -> register.find(id))
                .chain(known -> known == null ? add(id, facts) : correct(known, facts, ifMatch));
    }

    private Uni<Void> refuseInvalid(String id, SeriesFacts facts) {
        FieldErrors errors = new FieldErrors();
        errors.check(id.length() <= LONGEST_ID && id.matches(ID), "id", "series-id");
        facts.check(errors);
        errors.refuse();
        return register.isTaken(facts.name(), id)
                .invoke(taken -> errors.check(!taken, "name", "series-name-taken"))
                .chain(() -> themes.check("themes", facts.themes(), errors))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }

    private Uni<Kept> add(String id, SeriesFacts facts) {
        Series unknown = new Series(id, facts, clock.instant());
        return register.add(unknown).chain(() -> stored(unknown)).map(view -> new Kept(view, true));
    }

    private Uni<Kept> correct(Series known, SeriesFacts facts, String ifMatch) {
        if (known.says(facts)) {
            return Uni.createFrom().item(new Kept(known.view(), false));
        }
        IfMatch.check(ifMatch, known.version(), known::view);
        known.learn(facts, clock.instant());
        return stored(known).map(view -> new Kept(view, false));
    }

    private Uni<SeriesView> stored(Series changed) {
        return outbox.append(changed.registered())
                .chain(() -> audit.record("register-series", "series/" + changed.id()))
                .chain(register::flush)
                .map(done -> changed.view());
    }

    /** @param created whether it is new */
    record Kept(SeriesView view, boolean created) {}
}
