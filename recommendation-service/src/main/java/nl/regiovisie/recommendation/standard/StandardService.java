package nl.regiovisie.recommendation.standard;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;

/** Editors keep the words of everyone, and a municipality its own. */
@ApplicationScoped
class StandardService {

    private final StandardRationales standards;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    StandardService(StandardRationales standards, Caller caller, Audit audit, Clock clock) {
        this.standards = standards;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds words, or changes them. What they say already is no change.
     *
     * @return whether they are new
     */
    @Transaction
    Uni<Boolean> keep(UUID id, StandardText written, String ifMatch) {
        written.refuseInvalid();
        requireKeeper(written.municipalityCode());
        return standards
                .lock(id)
                .chain(known -> known == null
                        ? standards
                                .add(new StandardRationale(id, written, clock.instant()))
                                .chain(() -> recorded("add", id))
                                .replaceWith(true)
                        : change(id, known, written, ifMatch).replaceWith(false));
    }

    /** Words that are gone already are no change. */
    @Transaction
    Uni<Void> remove(UUID id, String ifMatch) {
        return standards.lock(id).chain(known -> {
            if (known == null) {
                return Uni.createFrom().voidItem();
            }
            requireKeeper(known.municipalityCode());
            IfMatch.check(ifMatch, known.version(), () -> null);
            return standards.remove(known).chain(() -> recorded("remove", id));
        });
    }

    private Uni<Void> change(UUID id, StandardRationale known, StandardText written, String ifMatch) {
        requireKeeper(known.municipalityCode());
        if (!known.isOf(written.municipalityCode())) {
            throw new RuleBroken("standard-owner-fixed", Messages.of("standard-owner-fixed"));
        }
        if (known.says(written)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.say(written, clock.instant());
        return recorded("change", id);
    }

    private Uni<Void> recorded(String verb, UUID id) {
        return audit.record(verb + "-standard-rationale", "standard-rationale/" + id);
    }

    private void requireKeeper(String municipality) {
        boolean keeper = municipality == null
                ? caller.has(Roles.EDITOR)
                : caller.has(Roles.MUNICIPALITY) && caller.municipalities().contains(municipality);
        if (!keeper) {
            throw new NotYours(Messages.of("standard-not-yours"));
        }
    }
}
