package nl.regiovisie.recommendation.letter;

import java.util.Arrays;
import java.util.Locale;
import nl.regiovisie.platform.problem.NotFound;

/** How a copy of a letter is written. */
public enum LetterFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    HTML("text/html;charset=UTF-8"),
    /** The letter in the formats that people send and change, with its annexes. */
    ZIP("application/zip");

    private final String mediaType;

    LetterFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * @param written in small letters, as in an address
     * @throws NotFound if there is none
     */
    public static LetterFormat of(String written) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new NotFound("bestand", written));
    }
}
