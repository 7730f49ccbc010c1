package nl.regiovisie.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/**
 * An error as clients see it: RFC 9457, sent as {@code application/problem+json}.
 *
 * @param type names the kind of error, stable for ever: {@code /problems/<code>}
 * @param title short, in Dutch, the same for every problem of this kind
 * @param detail what happened and what to do, in Dutch, safe to show
 * @param instance {@code urn:uuid:} of the log line that has the cause; only for a 5xx
 * @param errors one entry for each invalid field of a 400, else empty
 * @param open ids of what is still to be done before the request can be granted, else empty
 * @param current the newest state of a resource that was changed by someone else, else null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        URI instance,
        List<FieldError> errors,
        List<?> open,
        Object current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of the plain kind of its status, with the texts that go with it. */
    public static Problem of(int status) {
        return of(status, Texts.codeOf(status), Texts.detailOf(status));
    }

    /** A problem of the plain kind of its status, with a text of its own. */
    public static Problem of(int status, String detail) {
        return of(status, Texts.codeOf(status), detail);
    }

    /** @param code names the kind of error, kebab-case */
    public static Problem of(int status, String code, String detail) {
        URI type = URI.create("/problems/" + code);
        return new Problem(type, Texts.titleOf(status), status, detail, null, List.of(), List.of(), null);
    }

    public Problem withErrors(List<FieldError> wrong) {
        return new Problem(type, title, status, detail, instance, List.copyOf(wrong), open, current);
    }

    public Problem withOpen(List<?> ids) {
        return new Problem(type, title, status, detail, instance, errors, List.copyOf(ids), current);
    }

    public Problem withCurrent(Object view) {
        return new Problem(type, title, status, detail, instance, errors, open, view);
    }

    Problem at(UUID logLine) {
        return new Problem(type, title, status, detail, URI.create("urn:uuid:" + logLine), errors, open, current);
    }
}
