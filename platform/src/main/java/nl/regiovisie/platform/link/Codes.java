package nl.regiovisie.platform.link;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes what stands in a link and nobody can guess: 256 random bits. */
@Singleton
public class Codes {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    public String next() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
