package nl.regiovisie.gateway.work;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Takes the role from a header, so that a test of a page needs no sign-in; the tests of signing in use the real thing.
 * Only where a test profile switches it on.
 */
@Alternative
@ApplicationScoped
public class SignedIn implements HttpAuthenticationMechanism {

    static final String ROLE = "Test-Role";

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        String role = context.request().getHeader(ROLE);
        return role == null ? Uni.createFrom().nullItem() : Uni.createFrom().item(identity(role));
    }

    private static SecurityIdentity identity(String role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new Account(role))
                .addRole(role)
                .addCredential(new AccessTokenCredential("token-of-" + role))
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, null, null));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    /** The municipality is Utrecht. */
    private record Account(String role) implements JsonWebToken {

        @Override
        public String getName() {
            return role;
        }

        @Override
        public Set<String> getClaimNames() {
            return claims().keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            return (T) claims().get(claim);
        }

        private Map<String, Object> claims() {
            return Map.of("sub", role, "name", "Nel de Vries", "municipalities", Set.of("GM0344"));
        }
    }
}
