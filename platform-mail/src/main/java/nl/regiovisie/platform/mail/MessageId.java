package nl.regiovisie.platform.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The {@code Message-ID} of a mail (RFC 5322, 3.6.4), always the same for the same key: a mailbox that gets a mail a
 * second time after a crash of ours can see that it has it already.
 */
final class MessageId {

    private static final int BYTES = 16;

    private MessageId() {}

    /** @param from name and address, or a bare address; its domain is ours and makes the id unique in the world */
    static String of(String key, String from) {
        String domain =
                from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
        return "<" + HexFormat.of().formatHex(sha256(key), 0, BYTES) + "@" + domain + ">";
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
