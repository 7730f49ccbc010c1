package nl.regiovisie.platform.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of problems, from the bundle {@code problems}; Dutch unless another language is added. */
class Texts {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("problems", Locale.forLanguageTag("nl"));

    private Texts() {}

    static String codeOf(int status) {
        return text(status, "code");
    }

    static String titleOf(int status) {
        return text(status, "title");
    }

    static String detailOf(int status) {
        return text(status, "detail");
    }

    static String of(String key) {
        return BUNDLE.getString(key);
    }

    private static String text(int status, String part) {
        String key = status + "." + part;
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : BUNDLE.getString(status / 100 + "xx." + part);
    }
}
