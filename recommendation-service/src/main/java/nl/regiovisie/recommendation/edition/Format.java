package nl.regiovisie.recommendation.edition;

import nl.regiovisie.platform.problem.NotFound;

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

    /**
     * @param written in small letters, as in an address
     * @throws NotFound if there is no such format
     */
    public static Format of(String written) {
        return DocumentName.named(written, Format::valueOf);
    }

    public String mediaType() {
        return mediaType;
    }
}
