package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import nl.regiovisie.gateway.language.Language;
import nl.regiovisie.gateway.language.Spoken;

/** The language of the page that is being made, and of the other one: <code>{language:code}</code>. */
@TemplateExtension(namespace = "language")
public final class PageLanguage {

    private PageLanguage() {}

    /** {@code nl}. */
    static String code(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return of(locale).code();
    }

    /** {@code en}, of a page in Dutch. */
    static String other(@TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return (of(locale) == Language.DUTCH ? Language.ENGLISH : Language.DUTCH).code();
    }

    /** Path and query of the page. */
    static String address(@TemplateAttribute(Spoken.ADDRESS) Object address) {
        return address == null ? "/" : address.toString();
    }

    /** @param locale as a template knows it; null when nobody chose one */
    static Language of(Object locale) {
        return locale instanceof Locale chosen
                ? Language.of(chosen.getLanguage()).orElse(Language.DUTCH)
                : Language.DUTCH;
    }
}
