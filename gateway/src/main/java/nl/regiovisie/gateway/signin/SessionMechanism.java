package nl.regiovisie.gateway.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A bearer token or a session, never both. A bearer token that is no good is refused; a session that is no good, or that
 * cannot be refreshed because the identity provider is down, means not signed in, so that public pages stay open.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SessionMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(SessionMechanism.class);
    private static final String BROWSER = "browser";

    private final OidcAuthenticationMechanism oidc;

    SessionMechanism(OidcAuthenticationMechanism oidc) {
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        boolean bearer = hasBearer(request);
        request.put(OidcUtils.TENANT_ID_ATTRIBUTE, bearer ? OidcUtils.DEFAULT_TENANT_ID : BROWSER);
        Uni<SecurityIdentity> identity = Uni.createFrom().deferred(() -> oidc.authenticate(request, identities));
        return bearer || SignIn.isUnderWay(request.normalizedPath())
                ? identity
                : identity.onFailure().recoverWithUni(failure -> notSignedIn(failure));
    }

    private static Uni<SecurityIdentity> notSignedIn(Throwable failure) {
        LOG.debug("The session is no good", failure);
        return Uni.createFrom().nullItem();
    }

    private static boolean hasBearer(RoutingContext request) {
        return request.request().getHeader("Authorization") != null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }
}
