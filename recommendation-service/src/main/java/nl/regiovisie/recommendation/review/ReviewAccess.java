package nl.regiovisie.recommendation.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotYours;

/** Whose reviews a caller may see and answer. */
@ApplicationScoped
class ReviewAccess {

    private final Caller caller;

    ReviewAccess(Caller caller) {
        this.caller = caller;
    }

    boolean isOwn(String municipality) {
        return caller.municipalities().contains(municipality);
    }

    /** @throws NotYours unless the caller answers for the municipality */
    void requireOwn(String municipality) {
        if (!isOwn(municipality)) {
            throw new NotYours(Messages.of("municipality-not-yours"));
        }
    }

    /** @throws NotYours unless the caller answers for the municipality, or is an editor */
    void requireVisible(String municipality) {
        if (!caller.has(Roles.EDITOR)) {
            requireOwn(municipality);
        }
    }

    /**
     * @param asked one municipality, or null for all that the caller may see
     * @return codes; null for all there are
     * @throws NotYours if the caller may not see the one asked for
     */
    Set<String> visible(String asked) {
        if (asked != null) {
            requireVisible(asked);
            return Set.of(asked);
        }
        return caller.has(Roles.EDITOR) ? null : caller.municipalities();
    }
}
