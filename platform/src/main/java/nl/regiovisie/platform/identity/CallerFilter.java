package nl.regiovisie.platform.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the token before any resource runs, on public endpoints too: they show more to those who may see more, and a
 * token that is no good is a 401 everywhere.
 */
class CallerFilter {

    private final CurrentIdentityAssociation identities;

    CallerFilter(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    @ServerRequestFilter
    Uni<Void> identify() {
        return identities.getDeferredIdentity().invoke(identities::setIdentity).replaceWithVoid();
    }
}
