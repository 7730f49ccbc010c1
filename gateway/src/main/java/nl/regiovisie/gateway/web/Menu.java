package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;

/** The menus of a page, which are made once for all pages that have the same: <code>{menu:key(cdi:visitor.roles, current)}</code>. */
@TemplateExtension(namespace = "menu")
final class Menu {

    private Menu() {}

    /**
     * What a menu differs in, with the language of the page.
     *
     * @param who what decides which lines there are
     * @param current the line that is marked; or null
     */
    static String key(@TemplateAttribute(TemplateInstance.LOCALE) Object locale, Object who, Object current) {
        return PageLanguage.of(locale).code() + " " + who + " " + current;
    }
}
