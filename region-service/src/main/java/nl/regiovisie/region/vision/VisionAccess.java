package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotYours;

/**
 * Who may work on the vision of a region: everyone who answers for one of its municipalities today, and a steward. What a
 * municipality decided is told by that municipality alone, or by a steward.
 */
@ApplicationScoped
public class VisionAccess {

    private final Participants participants;
    private final Caller caller;
    private final Today today;

    VisionAccess(Participants participants, Caller caller, Today today) {
        this.participants = participants;
        this.caller = caller;
        this.today = today;
    }

    /** @return fails with {@link NotYours} unless the caller works on the vision of this region */
    public Uni<Void> requireRegion(String regionCode) {
        return isInsider(regionCode).invoke(VisionAccess::refuseUnless).replaceWithVoid();
    }

    /** @throws NotYours unless the caller answers for this municipality */
    void requireMunicipality(String municipalityCode) {
        if (!caller.has(Roles.STEWARD) && !caller.municipalities().contains(municipalityCode)) {
            throw new NotYours(Messages.of("decision-not-yours"));
        }
    }

    public Uni<Boolean> isInsider(String regionCode) {
        if (caller.has(Roles.STEWARD)) {
            return Uni.createFrom().item(true);
        }
        Set<String> own = caller.has(Roles.MUNICIPALITY) ? caller.municipalities() : Set.of();
        return own.isEmpty()
                ? Uni.createFrom().item(false)
                : participants
                        .of(regionCode, today.day())
                        .map(members -> members.stream().anyMatch(own::contains));
    }

    private static void refuseUnless(boolean insider) {
        if (!insider) {
            throw new NotYours(Messages.of("vision-not-yours"));
        }
    }
}
