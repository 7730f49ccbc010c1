package nl.regiovisie.platform.mail;

import java.net.URI;
import java.util.Objects;

/**
 * One mail to one person, in plain text; the HTML alternative is made from it.
 *
 * @param key          what makes it this mail and no other, for ever: {@code reminder/<occasion>/8w/<subscriber>}. The
 *                     same key is never queued twice. Stays in the database, so it holds no personal data
 * @param to           one bare address
 * @param text         paragraphs with an empty line between them; addresses of pages become links
 * @param replyTo      one bare address that answers go to, or null
 * @param unsubscribe  takes a POST that ends this kind of mail at once (RFC 8058), or null for a mail that somebody
 *                     asked for just now
 */
public record Mail(String key, String to, String subject, String text, String replyTo, URI unsubscribe) {

    /** @throws IllegalArgumentException if an address or the subject could smuggle in a header */
    public Mail {
        Objects.requireNonNull(key, "key");
        oneLine("to", Objects.requireNonNull(to, "to"));
        oneLine("subject", Objects.requireNonNull(subject, "subject"));
        Objects.requireNonNull(text, "text");
        oneLine("replyTo", replyTo);
    }

    public static Mail of(String key, String to, String subject, String text) {
        return new Mail(key, to, subject, text, null, null);
    }

    public Mail withReplyTo(String address) {
        return new Mail(key, to, subject, text, address, unsubscribe);
    }

    /** For everything that goes to many. */
    public Mail withUnsubscribe(URI oneClick) {
        return new Mail(key, to, subject, text, replyTo, oneClick);
    }

    /** What somebody typed, for a subject: on one line. */
    public static String line(String words) {
        return words.replaceAll("\\p{Cntrl}+", " ");
    }

    private static void oneLine(String field, String value) {
        if (value != null && value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A mail's " + field + " is one line");
        }
    }

    /** Without who it is for and what it says: this may end up in a log. */
    @Override
    public String toString() {
        return "Mail[key=" + key + "]";
    }
}
