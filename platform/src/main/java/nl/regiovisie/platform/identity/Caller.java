package nl.regiovisie.platform.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, as the token says. Outside a request, such as in a Kafka listener, the caller is anonymous. */
@ApplicationScoped
public class Caller {

    private final CurrentIdentityAssociation identities;

    Caller(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    public boolean anonymous() {
        return identity() == null || identity().isAnonymous();
    }

    /** @return the stable id of the account; {@code "anonymous"} without one */
    public String subject() {
        return token() == null ? "anonymous" : token().getSubject();
    }

    /** @return what to call the account; its id if the token does not tell */
    public String name() {
        return text("name") == null ? subject() : text("name");
    }

    /** @return null if the token does not tell */
    public String email() {
        return text("email");
    }

    public boolean has(String role) {
        return !anonymous() && identity().hasRole(role);
    }

    /** CBS codes of the municipalities that the caller may answer for. */
    public Set<String> municipalities() {
        return claim("municipalities");
    }

    /** CBS codes of the regions that the caller works for. */
    public Set<String> regions() {
        return claim("regions");
    }

    /** Ids of the participation bodies that the caller speaks for. */
    public Set<String> bodies() {
        return claim("bodies");
    }

    private String text(String name) {
        return token() == null ? null : token().getClaim(name);
    }

    private Set<String> claim(String name) {
        Object values = token() == null ? null : token().getClaim(name);
        if (values instanceof JsonArray array) {
            return array.getValuesAs(JsonString::getString).stream().collect(Collectors.toUnmodifiableSet());
        }
        if (values instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return values == null ? Set.of() : Set.of(values.toString());
    }

    private JsonWebToken token() {
        return !anonymous() && identity().getPrincipal() instanceof JsonWebToken token ? token : null;
    }

    private SecurityIdentity identity() {
        return Arc.container().requestContext().isActive() ? identities.getIdentity() : null;
    }
}
