package nl.regiovisie.gateway.signin;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/**
 * Signing in starts with a link, {@code /inloggen?terug=/pad}: a form could not lead to another site (form-action). Who
 * gets this far is signed in, because the address itself asks for that (see application.properties).
 */
@Path(SignIn.PATH)
public class SignInResource {

    @GET
    @PermitAll
    public Response back(@QueryParam("terug") @DefaultValue("/werk") String wish) {
        return Response.seeOther(SignIn.back(wish)).build();
    }

    /** Back from the identity provider without having signed in, or for a second time. */
    @GET
    @Path("klaar")
    @PermitAll
    public Response done() {
        return Response.seeOther(SignIn.back(null)).build();
    }
}
