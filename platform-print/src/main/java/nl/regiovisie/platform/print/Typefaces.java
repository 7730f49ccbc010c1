package nl.regiovisie.platform.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The typefaces: what people said in the serif, what the platform says in the sans, and two that are asked when those
 * lack a sign. Read once; a document embeds the signs that it uses.
 */
final class Typefaces {

    /** Printed for a sign that none of them has; the sans has this one, else there would be a silent gap. */
    static final String NO_SUCH_SIGN = "\u25A1";

    private record Typeface(String family, int weight, byte[] file) {

        static Typeface of(String family, int weight, String path) {
            return new Typeface(family, weight, Bundled.bytes("fonts/" + path));
        }
    }

    private static final String SANS = "Source Sans 3";

    private final List<Typeface> all = List.of(
            Typeface.of("Faustina", 500, "faustina/500Medium/Faustina_500Medium.ttf"),
            Typeface.of("Faustina", 600, "faustina/600SemiBold/Faustina_600SemiBold.ttf"),
            Typeface.of(SANS, 400, "source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
            Typeface.of(SANS, 600, "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf"),
            Typeface.of("Noto Sans Arabic", 400, "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
            Typeface.of("Noto Emoji", 400, "noto-emoji/400Regular/NotoEmoji_400Regular.ttf"));

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Files of what words in a drawing are written in: the sans, and those that are asked when it lacks a sign. */
    List<byte[]> plain() {
        return files(400);
    }

    /** The same, stronger. */
    List<byte[]> strong() {
        return files(600);
    }

    private List<byte[]> files(int weight) {
        return all.stream()
                .filter(face -> face.family().equals(SANS)
                        ? face.weight() == weight
                        : face.family().startsWith("Noto"))
                .map(Typeface::file)
                .toList();
    }

    void offerTo(PdfRendererBuilder builder, PDDocument document) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        all.forEach(face -> builder.useFont(
                new PlainFont(document, face.file()), face.family(), face.weight(), FontStyle.NORMAL, true));
    }
}
