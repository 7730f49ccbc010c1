package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.reference.KnownBody;
import nl.regiovisie.recommendation.reference.Reference;

/** For whom the caller speaks, and where they are heard. */
@ApplicationScoped
public class Voices {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Reference reference;
    private final Caller caller;

    Voices(Reference reference, Caller caller) {
        this.reference = reference;
        this.caller = caller;
    }

    /** Bodies for which the caller speaks. */
    public Set<UUID> bodies() {
        return caller.has(Roles.COUNCIL)
                ? caller.bodies().stream()
                        .filter(id -> ID.matcher(id).matches())
                        .map(UUID::fromString)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** CBS codes of the municipalities for which the caller speaks. */
    public Set<String> municipalities() {
        return caller.has(Roles.MUNICIPALITY) ? caller.municipalities() : Set.of();
    }

    /**
     * @param body null for who speaks for the municipality
     * @throws NotYours unless the caller speaks for it
     */
    void requireOwn(UUID body, String municipality) {
        boolean own = body == null ? municipalities().contains(municipality) : bodies().contains(body);
        if (!own) {
            throw new NotYours(Messages.of(body == null ? "municipality-not-yours" : "body-not-yours"));
        }
    }

    /**
     * @param body null for who speaks for the municipality, which is heard everywhere in its own dialogue
     * @return fails with {@link RuleBroken} unless the body is active where the municipality is
     */
    Uni<Void> requireHeard(UUID body, String municipality) {
        return body == null
                ? Uni.createFrom().voidItem()
                : reference
                        .body(body)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new NotFound("raad", body))
                        .chain(known -> reference
                                .regionsOf(municipality)
                                .invoke(regions -> refuseElsewhere(known, municipality, Set.copyOf(regions))))
                        .replaceWithVoid();
    }

    private static void refuseElsewhere(KnownBody body, String municipality, Set<String> regions) {
        if (!body.isActiveIn(municipality, regions)) {
            throw new RuleBroken("body-not-active-here", Messages.of("body-not-active-here"));
        }
    }
}
