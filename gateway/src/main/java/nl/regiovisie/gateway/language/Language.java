package nl.regiovisie.gateway.language;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language of the pages. Dutch, unless the visitor chose otherwise; what the browser prefers does not count, because a
 * Dutch public service speaks Dutch until somebody asks.
 */
public enum Language {
    DUTCH("nl", "nl-NL"),
    ENGLISH("en", "en-GB");

    /** Remembers the choice in the browser. Only who chose something else than Dutch has it. */
    public static final String COOKIE = "taal";

    private final String code;
    private final Locale locale;

    Language(String code, String region) {
        this.code = code;
        this.locale = Locale.forLanguageTag(region);
    }

    /** As HTML, HTTP and the message bundles spell it: {@code nl}. */
    public String code() {
        return code;
    }

    /** For days and numbers. */
    public Locale locale() {
        return locale;
    }

    /** @return empty for anything that the pages are not in */
    public static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** What the browser that asks this chose. */
    public static Language of(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(COOKIE))
                .map(Cookie::getValue)
                .flatMap(Language::of)
                .orElse(DUTCH);
    }

    /** Of the request that is being answered; Dutch when there is none. */
    public static Language now() {
        return request().map(Language::of).orElse(DUTCH);
    }

    /** The request that is being answered. */
    static Optional<HttpServerRequest> request() {
        return Arc.container() != null && Arc.container().requestContext().isActive()
                ? Optional.ofNullable(Arc.container()
                                .instance(CurrentVertxRequest.class)
                                .get()
                                .getCurrent())
                        .map(RoutingContext::request)
                : Optional.empty();
    }
}
