package nl.regiovisie.platform.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a service says to its users: those of its own bundle, or else the ones that all services share. */
public final class Messages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ResourceBundle SHARED = ResourceBundle.getBundle("checks", DUTCH);

    private final ResourceBundle own;

    private Messages(ResourceBundle own) {
        this.own = own;
    }

    /** @param bundle name of the bundle: {@code meeting} */
    public static Messages in(String bundle) {
        return new Messages(ResourceBundle.getBundle(bundle, DUTCH));
    }

    /** @param values fill {0}, {1}…; numbers as Dutch readers write them */
    public String of(String key, Object... values) {
        ResourceBundle bundle = own.containsKey(key) ? own : SHARED;
        return new MessageFormat(bundle.getString(key), DUTCH).format(values);
    }
}
