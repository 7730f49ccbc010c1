package nl.regiovisie.gateway.language;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/** Tells each page in which language it is, and at which address, so that it can be shown again in another one. */
public class Spoken {

    /** The path and query of the page, as an attribute of its template. */
    public static final String ADDRESS = "address";

    /** Pages are made while a request is answered; so their language is known before they begin. */
    void everywhere(@Observes EngineBuilder templates) {
        templates.addTemplateInstanceInitializer(page -> Language.request().ifPresent(request -> tell(page, request)));
    }

    /** For a page outside of all resources, such as that of an unknown address. */
    public static TemplateInstance tell(TemplateInstance page, HttpServerRequest request) {
        // for Dutch too: a template without a language would take the one that the browser prefers
        page.setAttribute(
                TemplateInstance.LOCALE,
                Locale.forLanguageTag(Language.of(request).code()));
        return page.setAttribute(ADDRESS, address(request));
    }

    /** A page that answers a form has no address that can be opened, so the one that showed the form goes for it. */
    private static String address(HttpServerRequest request) {
        return request.method().name().equals("GET") ? request.uri() : Referrer.path(request);
    }
}
