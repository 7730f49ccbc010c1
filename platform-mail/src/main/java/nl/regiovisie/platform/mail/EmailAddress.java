package nl.regiovisie.platform.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.regiovisie.platform.Sha256;

/**
 * An address that mail can be sent to.
 *
 * @param value as typed, without white space, the domain in the form that mail servers know
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");
    private static final int LONGEST_LOCAL_PART = 64;

    /** @return empty if it cannot be one */
    public static Optional<EmailAddress> of(String typed) {
        int at = typed == null ? -1 : typed.lastIndexOf('@');
        if (at < 1 || typed.length() > LONGEST) {
            return Optional.empty();
        }
        String address = typed.strip();
        at = address.lastIndexOf('@');
        return domain(address.substring(at + 1))
                .map(domain -> new EmailAddress(address.substring(0, address.lastIndexOf('@')) + "@" + domain))
                .filter(EmailAddress::hasShape);
    }

    /** Knows the address again without being it; capitals make no other address. */
    public String hash() {
        return Sha256.of(value.toLowerCase(Locale.ROOT));
    }

    private boolean hasShape() {
        return value.length() <= LONGEST
                && value.indexOf('@') <= LONGEST_LOCAL_PART
                && SHAPE.matcher(value).matches();
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
