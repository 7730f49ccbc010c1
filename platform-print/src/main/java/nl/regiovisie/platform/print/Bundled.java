package nl.regiovisie.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship inside the service. */
public final class Bundled {

    private Bundled() {}

    /** @throws IllegalStateException if the build left it out */
    static byte[] bytes(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Not in this build: " + path);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The style of the house, and what a document adds to it. */
    public static String style(String path) {
        return text("print/house.css") + text(path);
    }

    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
