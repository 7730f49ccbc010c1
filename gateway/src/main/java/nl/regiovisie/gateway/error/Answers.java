package nl.regiovisie.gateway.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.gateway.language.LanguageHeaders;
import nl.regiovisie.platform.problem.Problem;

/** Ends a request that never reaches a resource: with a page for people, with a problem for programs. */
@ApplicationScoped
public class Answers {

    private final ErrorPage page;
    private final ObjectMapper json;

    Answers(ErrorPage page, ObjectMapper json) {
        this.page = page;
        this.json = json;
    }

    public void send(RoutingContext request, Problem problem) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        if (ErrorPage.suits(request.request())) {
            LanguageHeaders.tell(request.request());
            page.of(problem, request.request())
                    .subscribe()
                    .with(html -> end(request, problem, ErrorPage.HTML, html), request::fail);
        } else {
            end(request, problem, Problem.MEDIA_TYPE, json(problem));
        }
    }

    public String json(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void end(RoutingContext request, Problem problem, String type, String body) {
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", type)
                .end(body);
    }
}
