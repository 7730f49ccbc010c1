package nl.regiovisie.gateway.delivery;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.platform.Sha256;

/**
 * A page as it goes out, compressed once for all who ask. It holds no secret of a person, so BREACH has nothing to guess at.
 *
 * @param version of the content, the same for both encodings; weak, because their bytes differ
 */
record PublicPage(byte[] plain, byte[] zipped, EntityTag version) {

    static PublicPage of(String html) {
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        return new PublicPage(
                plain, Zipped.of(plain), new EntityTag(Sha256.of(html).substring(0, 32), true));
    }

    /** Of what it takes up in memory, in bytes. */
    int size() {
        return plain.length + zipped.length;
    }
}
