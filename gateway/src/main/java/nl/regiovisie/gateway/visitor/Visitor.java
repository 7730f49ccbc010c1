package nl.regiovisie.gateway.visitor;

import io.quarkus.arc.Arc;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who looks at a page; in a template <code>{cdi:visitor.name}</code>. Anonymous until signed in. */
@ApplicationScoped
@Named("visitor")
public class Visitor {

    private final CurrentIdentityAssociation identities;

    Visitor(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    /**
     * Finds out who it is, for a page that is shown without a resource: an unknown address. Who cannot be known now is
     * nobody.
     */
    public Uni<Void> known() {
        if (!Arc.container().requestContext().isActive()) {
            return Uni.createFrom().voidItem();
        }
        return identities
                .getDeferredIdentity()
                .onFailure()
                .recoverWithItem(() ->
                        QuarkusSecurityIdentity.builder().setAnonymous(true).build())
                .invoke(identities::setIdentity)
                .replaceWithVoid();
    }

    public boolean isSignedIn() {
        return identity().isPresent();
    }

    /** @return how to address the visitor; empty when nobody signed in */
    public String getName() {
        return identity()
                .map(SecurityIdentity::getPrincipal)
                .map(who -> who instanceof JsonWebToken token ? token.<String>getClaim("name") : who.getName())
                .orElse("");
    }

    public List<String> getRoles() {
        return Stream.of(Roles.FACILITATOR, Roles.EDITOR, Roles.MUNICIPALITY, Roles.COUNCIL, Roles.STEWARD)
                .filter(this::has)
                .toList();
    }

    public boolean has(String role) {
        return identity().filter(visitor -> visitor.hasRole(role)).isPresent();
    }

    /** The access token to show to services; never leaves for the browser. */
    public Optional<String> token() {
        return identity()
                .map(visitor -> visitor.getCredential(AccessTokenCredential.class))
                .map(AccessTokenCredential::getToken);
    }

    private Optional<SecurityIdentity> identity() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(identities.getIdentity()).filter(who -> !who.isAnonymous())
                : Optional.empty();
    }
}
