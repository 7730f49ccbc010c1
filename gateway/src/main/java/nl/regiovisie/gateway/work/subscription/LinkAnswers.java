package nl.regiovisie.gateway.work.subscription;

import io.quarkus.qute.TemplateInstance;
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

    public static Response done(TemplateInstance page) {
        return Response.ok(page, HTML).build();
    }

    /** No such code, or none that could be one: cut off in the mail, perhaps. */
    public static boolean isGone(Throwable failure) {
        return failure instanceof ServiceProblem problem
                && (problem.status() == NOT_FOUND || problem.status() == INVALID);
    }

    /** @param page shows the reason, in the words of the service */
    public static Response gone(Throwable failure, Function<String, TemplateInstance> page) {
        ServiceProblem problem = (ServiceProblem) failure;
        return Response.status(NOT_FOUND)
                .entity(page.apply(problem.problem().detail()))
                .type(HTML)
                .build();
    }
}
