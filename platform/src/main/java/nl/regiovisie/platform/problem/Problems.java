package nl.regiovisie.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Ids;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every failure of a resource becomes a problem here. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final Ids ids;

    Problems(Ids ids) {
        this.ids = ids;
    }

    @ServerExceptionMapper
    Response known(ProblemException failure) {
        return answer(failure.problem());
    }

    /** A violated return value is our own mistake, not the caller's. */
    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        boolean ours = failure.getConstraintViolations().stream()
                .anyMatch(violation -> FieldPath.isReturnValue(violation.getPropertyPath()));
        if (ours) {
            return unexpected(failure);
        }
        List<FieldError> errors = failure.getConstraintViolations().stream()
                .map(violation -> new FieldError(FieldPath.of(violation.getPropertyPath()), violation.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return answer(Problem.of(400).withErrors(errors));
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException failure) {
        return answer(unreadableField(failure));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure) {
        Response response = failure.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        Response.ResponseBuilder problem =
                Response.status(response.getStatus()).type(Problem.MEDIA_TYPE).entity(problemOf(failure));
        String allow = response.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem.build()
                : problem.header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException failure) {
        return challenge();
    }

    @ServerExceptionMapper
    Response badToken(AuthenticationFailedException failure) {
        return challenge();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure) {
        return answer(Problem.of(403));
    }

    /** A token that cannot be checked is not wrong: the identity provider is away. */
    @ServerExceptionMapper
    Response unchecked(OIDCException failure) {
        LOG.warnf("identity provider away: %s", failure.getMessage());
        return answer(Problem.of(503));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        Problem problem = Problem.of(500).at(ids.next());
        LOG.errorf(failure, "request failed problem=%s", problem.instance());
        return answer(problem);
    }

    private Problem problemOf(WebApplicationException failure) {
        if (failure.getCause() instanceof MismatchedInputException field) {
            return unreadableField(field);
        }
        if (failure.getCause() instanceof JsonProcessingException) {
            return Problem.of(400, "invalid-json", Texts.of("invalid-json"));
        }
        int status = failure.getResponse().getStatus();
        return status < 500 ? Problem.of(status) : logged(failure, status);
    }

    private Problem logged(WebApplicationException failure, int status) {
        Problem problem = Problem.of(status).at(ids.next());
        LOG.errorf(failure, "request failed problem=%s", problem.instance());
        return problem;
    }

    private static Problem unreadableField(MismatchedInputException failure) {
        if (failure.getPath().isEmpty()) {
            return Problem.of(400, "invalid-json", Texts.of("invalid-json"));
        }
        return Problem.of(400).withErrors(List.of(new FieldError(FieldPath.of(failure.getPath()), message(failure))));
    }

    private static String message(MismatchedInputException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return Texts.of("unknown-field");
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String choices = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return MessageFormat.format(Texts.of("invalid-value-of"), format.getValue(), choices);
        }
        return Texts.of("invalid-value");
    }

    private static Response challenge() {
        return Response.status(401)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(401))
                .build();
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
