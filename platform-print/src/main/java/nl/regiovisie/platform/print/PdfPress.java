package nl.regiovisie.platform.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a tagged PDF of a page: PDF/UA-1 for readers who listen, PDF/A-2a for the archive. It reaches for nothing
 * outside the page, and the same page on the same day gives the same bytes. Slow (from 0.2 s to seconds) and greedy:
 * never on an event loop.
 */
@ApplicationScoped
public class PdfPress {

    /** Without its font a text is left out in silence; then there must be no document at all. */
    private static final Set<Object> TEXT_IS_LOST = Set.of(
            LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY,
            LogMessageId0Param.RENDER_BUG_FONT_DIDNT_CONTAIN_EXPECTED_CHARACTER,
            LogMessageId1Param.RENDER_FONT_IS_NULL,
            LogMessageId1Param.INIT_FONT_COULD_NOT_BE_LOADED);

    /** Hebrew, Arabic and what is written like them; to order both directions costs time, and most pages need none. */
    private static final Pattern FROM_THE_RIGHT = Pattern.compile("[\\u0590-\\u08FF\\uFB1D-\\uFEFC]");

    private final Typefaces typefaces = new Typefaces();
    private final Drawings drawings = new Drawings(typefaces);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /**
     * @param page well-formed XML
     * @param made stands in the document as the moment of making
     * @throws IllegalStateException if a text would be lost
     */
    public byte[] print(String page, Instant made) {
        Document source = PageReader.read(page);
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = builder(source, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PdfDates.set(document, made);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PdfRendererBuilder builder(Document page, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.usePDDocument(document);
        builder.withProducer("Regiovisie");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colours);
        builder.useReplacementText(Typefaces.NO_SUCH_SIGN);
        builder.withDiagnosticConsumer(PdfPress::refuseLoss);
        builder.useObjectDrawerFactory(drawings);
        typefaces.offerTo(builder, document);
        if (FROM_THE_RIGHT.matcher(page.getDocumentElement().getTextContent()).find()) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        return closedToTheOutside(builder);
    }

    private static PdfRendererBuilder closedToTheOutside(PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        return builder;
    }

    private static void refuseLoss(Diagnostic diagnostic) {
        if (TEXT_IS_LOST.contains(diagnostic.getLogMessageId())) {
            throw new IllegalStateException(diagnostic.getFormattedMessage());
        }
    }
}
