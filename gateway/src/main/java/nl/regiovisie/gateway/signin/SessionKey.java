package nl.regiovisie.gateway.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of one session: 256 random bits, and only the browser's cookie has them. The database knows the session by a
 * hash, and its tokens are encrypted (AES-256-GCM) with a key that follows from the secret: a stolen database opens nothing.
 */
class SessionKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    private SessionKey(byte[] secret) {
        this.secret = secret;
    }

    static SessionKey fresh() {
        return new SessionKey(random(SECRET_BYTES));
    }

    /** @throws IllegalArgumentException if the cookie cannot be one of ours */
    static SessionKey of(String cookie) {
        byte[] secret = Base64.getUrlDecoder().decode(cookie);
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("Not a session");
        }
        return new SessionKey(secret);
    }

    String cookie() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    byte[] id() {
        return derived("session");
    }

    byte[] seal(byte[] content) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, content);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if the content was not sealed with this key, or was changed */
    byte[] open(byte[] sealed) {
        return cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derived("tokens"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("The session's tokens cannot be read or written", refused);
        }
    }

    private byte[] derived(String purpose) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return sha.digest(secret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
