package nl.regiovisie.platform.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts that an application says to its users: from its own bundle {@code messages}, or else from {@code checks},
 * which all applications share.
 */
public final class Messages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ResourceBundle OWN = ResourceBundle.getBundle("messages", DUTCH);
    private static final ResourceBundle SHARED = ResourceBundle.getBundle("checks", DUTCH);

    private Messages() {}

    /** @param values fill {0}, {1}…; numbers as Dutch readers write them */
    public static String of(String key, Object... values) {
        ResourceBundle bundle = OWN.containsKey(key) ? OWN : SHARED;
        return new MessageFormat(bundle.getString(key), DUTCH).format(values);
    }
}
