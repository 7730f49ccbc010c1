package nl.regiovisie.platform.document.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A part of a document that ships with the service, the same for all but for a few texts. */
public final class Part {

    private Part() {}

    /**
     * @param path below {@code document/}
     * @param texts name, text, name, text…; {@code @name@} in the part becomes the text, escaped
     * @throws IllegalStateException if the build left it out
     */
    public static String of(String path, String... texts) {
        String part = read("/document/" + path);
        for (int index = 0; index < texts.length; index += 2) {
            part = part.replace("@" + texts[index] + "@", Markup.escaped(texts[index + 1]));
        }
        return part;
    }

    private static String read(String path) {
        try (InputStream file = Part.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Not in this build: " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
