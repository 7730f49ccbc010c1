package nl.regiovisie.platform.document.markup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An archive that ends with a list of what is in it, which {@code sha256sum -c inhoud.txt} checks. Large ones can be taken
 * part by part.
 */
public final class ListedArchive {

    private static final String LIST = "inhoud.txt";

    private final Archive archive = new Archive();
    private final StringBuilder list = new StringBuilder();

    /** @param title what it is, and where it comes from; lines above the list */
    public ListedArchive(String... title) {
        for (String line : title) {
            list.append("# ").append(line.replaceAll("\\R", " ")).append('\n');
        }
    }

    public ListedArchive add(String name, byte[] content) {
        list.append(sha256(content)).append("  ").append(name).append('\n');
        archive.add(name, content);
        return this;
    }

    /** @return what was written since the last time */
    public byte[] part() {
        return archive.part();
    }

    /** @return all that was not taken yet, with the list; nothing can be added any more */
    public byte[] rest() {
        return archive.add(LIST, list.toString()).bytes();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
