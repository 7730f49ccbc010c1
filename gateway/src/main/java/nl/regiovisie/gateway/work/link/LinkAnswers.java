package nl.regiovisie.gateway.work.link;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import nl.regiovisie.gateway.client.ServiceProblem;

/** How a page answers whoever followed a link in a mail. */
public final class LinkAnswers {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final int NOT_FOUND = 404;
    private static final int INVALID = 400;

    private LinkAnswers() {}

    /**
     * What came of pressing the button. A code that is not there, or cannot be one because it was cut off in the mail, shows
     * the button again with the reason, in the words of the service.
     */
    public static Uni<Response> of(
            Uni<TemplateInstance> done, LinkPage page, Function<LinkPage, TemplateInstance> again) {
        return done.map(shown -> Response.ok(shown, HTML).build())
                .onFailure(LinkAnswers::isGone)
                .recoverWithItem(failure -> Response.status(NOT_FOUND)
                        .entity(again.apply(page.gone(reason(failure))))
                        .type(HTML)
                        .build());
    }

    private static boolean isGone(Throwable failure) {
        return failure instanceof ServiceProblem problem
                && (problem.status() == NOT_FOUND || problem.status() == INVALID);
    }

    private static String reason(Throwable failure) {
        return ((ServiceProblem) failure).problem().detail();
    }
}
