package nl.regiovisie.region.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class ProgrammeService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Mutiny.Session session;
    private final Audit audit;
    private final Clock clock;

    ProgrammeService(Mutiny.Session session, Audit audit, Clock clock) {
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets the targets of a year. What stands there already is no change.
     *
     * @return whether the year is new
     */
    @Transaction
    Uni<Boolean> aim(int year, ProgrammeFacts facts, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        errors.range("year", year, FIRST_YEAR, LAST_YEAR);
        facts.check(errors);
        errors.refuse();
        return lock(year)
                .chain(known -> known == null
                        ? add(year, facts).replaceWith(true)
                        : change(year, known, facts, ifMatch).replaceWith(false));
    }

    private Uni<Programme> lock(int year) {
        return session.createSelectionQuery("from Programme p where p.year = :year", Programme.class)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    private Uni<Void> add(int year, ProgrammeFacts facts) {
        return session.persist(new Programme(year, facts.targets(), clock.instant()))
                .chain(() -> audit.record("set-targets", "programme/" + year));
    }

    private Uni<Void> change(int year, Programme programme, ProgrammeFacts facts, String ifMatch) {
        if (programme.aimsAt(facts.targets())) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, programme.version(), () -> null);
        programme.aim(facts.targets(), clock.instant());
        return audit.record("change-targets", "programme/" + year);
    }
}
