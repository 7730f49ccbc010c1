package nl.regiovisie.meeting.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.regiovisie.platform.document.Format;

/** In what an edition of a report is kept: the documents, and everything of the meeting together for an archive. */
enum ReportFormat {
    PDF(Format.PDF.mediaType()),
    DOCX(Format.DOCX.mediaType()),
    ODT(Format.ODT.mediaType()),
    HTML(Format.HTML.mediaType()),
    ZIP("application/zip");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static ReportFormat of(Format document) {
        return valueOf(document.name());
    }

    /** @param written in small letters, as at the end of a file name; empty if there is no such format */
    static Optional<ReportFormat> of(String written) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(written))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
