package nl.regiovisie.gateway.web.language;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.regiovisie.gateway.language.Language;
import nl.regiovisie.gateway.signin.SignIn;

/**
 * Shows the page that one was on in the other language. A form and no link: it changes something in the browser, and nobody
 * who only reads ahead, such as a crawler, may do that.
 */
@Path("/taal")
public class LanguageResource {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
    private static final int GONE = 0;

    @POST
    @PermitAll
    public Response choose(@FormParam("taal") String wish, @FormParam("terug") String back, HttpServerRequest request) {
        Language chosen = Language.of(wish).orElse(Language.DUTCH);
        return Response.seeOther(SignIn.back(back))
                .cookie(cookie(chosen, request.isSSL()))
                .build();
    }

    /** Who reads Dutch needs no cookie. Scripts need not know, and other sites cannot send it along with a form. */
    private static NewCookie cookie(Language chosen, boolean secure) {
        return new NewCookie.Builder(Language.COOKIE)
                .value(chosen.code())
                .path("/")
                .maxAge(chosen == Language.DUTCH ? GONE : YEAR)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
