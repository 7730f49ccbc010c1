package nl.regiovisie.platform.document.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes XML. The one place where text is escaped; what XML cannot hold, and marks that turn all that follows, go. */
public final class Markup {

    private static final Pattern UNFIT = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** A document with the declaration that office formats want. */
    public static Markup declared() {
        Markup markup = new Markup();
        markup.written.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return markup;
    }

    /** @param attributes name, value, name, value…; one without a value (null) is left out */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        written.append('>');
        open.push(element);
        return this;
    }

    public Markup close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that has nothing within it. */
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    /** An element with text and nothing else. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Markup text(String text) {
        written.append(escaped(text));
        return this;
    }

    /** What another wrote. */
    public Markup add(Markup other) {
        written.append(other);
        return this;
    }

    private void start(String element, String... attributes) {
        written.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            if (attributes[index + 1] != null) {
                String value = escaped(attributes[index + 1]).replace("\"", "&quot;");
                written.append(' ')
                        .append(attributes[index])
                        .append("=\"")
                        .append(value)
                        .append('"');
            }
        }
    }

    /** For a text that is put into a part that ships with the service. */
    static String escaped(String text) {
        return UNFIT.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** @throws IllegalStateException if an element is still open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return written.toString();
    }
}
