package nl.regiovisie.platform.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a document is written. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param written in small letters, as at the end of a file name; empty if there is no such format */
    public static Optional<Format> of(String written) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(written))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** {@code pdf} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
