package nl.regiovisie.meeting.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that this service says to its users, from the bundle {@code meeting}. */
public final class Messages {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("meeting", DUTCH);

    private Messages() {}

    /** @param values fill {0}, {1}…; numbers as Dutch readers write them */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), DUTCH).format(values);
    }
}
