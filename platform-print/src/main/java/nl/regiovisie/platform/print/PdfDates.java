package nl.regiovisie.platform.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Puts a given moment where the library wrote the wall clock, so that the same content gives the same bytes. */
final class PdfDates {

    private PdfDates() {}

    static void set(PDDocument document, Instant made) throws IOException {
        ZonedDateTime moment = made.atZone(ZoneOffset.UTC);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(moment));
        document.setDocumentId(made.toEpochMilli());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String dated = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "(?<=<xmp:CreateDate>)[^<]*", moment.toOffsetDateTime().toString());
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
