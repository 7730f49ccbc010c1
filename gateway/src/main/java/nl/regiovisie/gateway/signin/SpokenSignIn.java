package nl.regiovisie.gateway.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.gateway.language.Language;

/** The page of the identity provider speaks the language of the site, whatever the browser prefers. */
@ApplicationScoped
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SpokenSignIn implements OidcRedirectFilter {

    @Override
    public void filter(OidcRedirectContext redirect) {
        redirect.additionalQueryParams()
                .set(
                        "ui_locales",
                        Language.of(redirect.routingContext().request()).code());
    }
}
