package nl.regiovisie.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.regiovisie.platform.document.docx.DocxFile;
import nl.regiovisie.platform.document.odt.OdtFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an office program makes of a file. Needs LibreOffice; without it {@code ./verify} leaves this out and says so. */
@Tag("office")
class LibreOfficeTest {

    private static final long PATIENCE_SECONDS = 180;
    private static final Pattern HEADING = Pattern.compile("(?s)<h\\d[^>]*>(.*?)</h\\d>");

    @TempDir
    private Path here;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void it_reads_all_of_the_text_in_order(String format) throws IOException, InterruptedException {
        String text = converted(format, "txt:Text");

        assertThat(text.lines()
                        .map(line -> line.replaceFirst("^\uFEFF?\\s*(• )?", ""))
                        .toList())
                .containsExactlyElementsOf(Samples.TEXTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void headings_are_headings(String format) throws IOException, InterruptedException {
        List<String> headings = HEADING.matcher(converted(format, "html"))
                .results()
                .map(found -> found.group(1)
                        .replaceAll("<[^>]+>", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();

        assertThat(headings).containsSubsequence(Samples.HEADINGS);
    }

    /** @param target as LibreOffice calls it: the end of the name of the file, and which of its filters writes it */
    private String converted(String format, String target) throws IOException, InterruptedException {
        Document document = Samples.everything();
        Path file = here.resolve("document." + format);
        Files.write(file, format.equals("docx") ? DocxFile.of(document) : OdtFile.of(document));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + here.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        target,
                        "--outdir",
                        here.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(here.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("in time")
                .isTrue();
        return Files.readString(here.resolve("document." + target.replaceFirst(":.*", "")));
    }
}
