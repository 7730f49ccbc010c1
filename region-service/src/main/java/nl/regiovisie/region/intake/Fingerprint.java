package nl.regiovisie.region.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one plan from another. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of a file and of what it would do, in hexadecimal. */
    static String of(byte[] file, String effects) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file);
            digest.update(effects.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
