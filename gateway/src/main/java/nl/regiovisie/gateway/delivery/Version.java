package nl.regiovisie.gateway.delivery;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What a page says, as an ETag. A weak one: the same words compressed and plain are the same version. */
final class Version {

    private static final int BYTES = 12;

    private Version() {}

    static String of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)) + "\"";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
