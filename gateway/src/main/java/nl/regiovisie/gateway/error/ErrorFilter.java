package nl.regiovisie.gateway.error;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a problem of a page as a page, and brings whoever must sign in to the sign-in. */
class ErrorFilter {

    private final ErrorPage page;

    ErrorFilter(ErrorPage page) {
        this.page = page;
    }

    @ServerResponseFilter
    Uni<Void> show(ContainerResponseContext response, HttpServerRequest request) {
        if (!(response.getEntity() instanceof Problem problem)) {
            return Uni.createFrom().voidItem();
        }
        if (problem.status() == 401 && ErrorPage.suits(request) && isRead(request)) {
            redirect(response, signIn(request.uri()));
        } else if (ErrorPage.suits(request)) {
            return page.of(problem, request)
                    .invoke(html -> response.setEntity(html, null, type()))
                    .replaceWithVoid();
        }
        return Uni.createFrom().voidItem();
    }

    /** Only a read: after a form post the browser would refuse the way to the identity provider (form-action). */
    private static boolean isRead(HttpServerRequest request) {
        return request.method().name().equals("GET");
    }

    private static void redirect(ContainerResponseContext response, String address) {
        response.setStatus(303);
        response.setEntity(null);
        response.getHeaders().remove("WWW-Authenticate");
        response.getHeaders().putSingle("Location", address);
    }

    private static String signIn(String back) {
        return "/inloggen?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static MediaType type() {
        return MediaType.valueOf(ErrorPage.HTML);
    }
}
