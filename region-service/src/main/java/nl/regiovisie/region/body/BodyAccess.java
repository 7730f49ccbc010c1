package nl.regiovisie.region.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotYours;

/** Who may see and change what of a body: a steward everything, its own members their entry, address and vacancies. */
@ApplicationScoped
public class BodyAccess {

    private final Caller caller;

    BodyAccess(Caller caller) {
        this.caller = caller;
    }

    /** Whether the caller sees every body, listed or not. */
    public boolean seesAll() {
        return caller.has(Roles.STEWARD);
    }

    /** The bodies that the caller speaks for. */
    public UUID[] own() {
        return caller.has(Roles.COUNCIL)
                ? caller.bodies().stream()
                        .map(BodyAccess::id)
                        .filter(Objects::nonNull)
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    public boolean keeps(UUID body) {
        return seesAll() || Arrays.asList(own()).contains(body);
    }

    /** @throws NotYours if the caller may not change it */
    void refuseOthers(UUID body) {
        if (!keeps(body)) {
            throw new NotYours(Messages.of("body-not-yours"));
        }
    }

    /** The claim holds what an administrator typed. */
    private static UUID id(String claim) {
        try {
            return UUID.fromString(claim);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
