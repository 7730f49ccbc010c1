package nl.regiovisie.platform.mail;

import nl.regiovisie.platform.Sha256;

/**
 * The {@code Message-ID} of a mail (RFC 5322, 3.6.4), always the same for the same key: a mailbox that gets a mail a
 * second time after a crash of ours can see that it has it already.
 */
final class MessageId {

    private static final int DIGITS = 32;

    private MessageId() {}

    /** @param from name and address, or a bare address; its domain is ours and makes the id unique in the world */
    static String of(String key, String from) {
        String domain =
                from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
        return "<" + Sha256.of(key).substring(0, DIGITS) + "@" + domain + ">";
    }
}
