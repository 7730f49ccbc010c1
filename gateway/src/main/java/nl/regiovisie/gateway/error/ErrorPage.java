package nl.regiovisie.gateway.error;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.gateway.language.Spoken;
import nl.regiovisie.gateway.visitor.Visitor;
import nl.regiovisie.platform.problem.Problem;

/** A problem as a page for people: the template {@code errors/error.html}. API clients get the problem itself. */
@ApplicationScoped
class ErrorPage {

    static final String HTML = "text/html; charset=utf-8";

    private final Template template;
    private final Visitor visitor;

    ErrorPage(@Location("errors/error.html") Template template, Visitor visitor) {
        this.template = template;
        this.visitor = visitor;
    }

    Uni<String> of(Problem problem, HttpServerRequest request) {
        return visitor.known()
                .chain(() -> Uni.createFrom()
                        .completionStage(() -> Spoken.tell(template.data("problem", problem), request)
                                .renderAsync()));
    }

    /** Outside the API, and asked for by something that shows pages. */
    static boolean suits(HttpServerRequest request) {
        String path = request.path();
        return path != null
                && !path.startsWith("/v1/")
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
    }
}
