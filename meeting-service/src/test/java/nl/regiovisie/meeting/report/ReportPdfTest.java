package nl.regiovisie.meeting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.regiovisie.meeting.report.ReportContent.Correction;
import nl.regiovisie.meeting.report.ReportContent.Fact;
import nl.regiovisie.meeting.report.ReportContent.Present;
import nl.regiovisie.meeting.report.ReportContent.Said;
import nl.regiovisie.meeting.report.ReportContent.Theme;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.print.DocumentPress;
import nl.regiovisie.platform.print.PdfPress;
import nl.regiovisie.testing.pdf.Conformance;
import nl.regiovisie.testing.pdf.ReadAloud;
import nl.regiovisie.testing.pdf.RightEdge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportPdfTest {

    private static final Logger LOG = Logger.getLogger(ReportPdfTest.class);
    private static final Instant MADE = Instant.parse("2026-11-26T10:00:00Z");
    private static final DocumentPress PRESS = new DocumentPress(new PdfPress());

    private static final String TEXT = """
            # Wachten

            Er waren **negentien** mensen. Zie [de brief](https://loc.example/brief).

            1. Eerst luisteren
            2. Dan pas plannen

            > Niemand belde terug.
            """;

    @Test
    void a_report_is_accessible_archivable_and_says_everything_in_order() throws IOException {
        byte[] pdf = print(full(TEXT));
        Files.write(Path.of("target", "verslag.pdf"), pdf);

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(ReadAloud.of(pdf))
                .containsSubsequence(
                        "Wachten op hulp",
                        "Houten, Lopik",
                        "Rectificatie 1, 1 december 2026",
                        "Het was in Houten.",
                        "Verkeerd genoteerd.",
                        "Opvoeders",
                        "7",
                        "Wethouders",
                        "minder dan 5",
                        "Geen jongerenraad aan tafel",
                        "19.30 uur: Welkom",
                        "met 12 deelnemers",
                        "Er kwamen drie opmerkingen.",
                        "Wachten",
                        "negentien",
                        "Eerst luisteren",
                        "Niemand belde terug.",
                        "Vertrouwen als basis",
                        "Bel elke maand.",
                        "Op de vraag: Wat kan beter?",
                        "Knelpunt",
                        "Opvoeders",
                        "Laat ons.",
                        "Minderheidsstandpunt: twee ouders",
                        "Goede voorbeelden",
                        "In Houten belt iedereen terug.",
                        "Tips",
                        "Vraag de bestuurder.",
                        "Stuur iets lekkers mee.",
                        "In hun eigen woorden",
                        "Ik werd gehoord.",
                        "Over dit verslag");
    }

    @Test
    void a_report_of_a_meeting_where_nothing_was_said_is_accessible() {
        byte[] pdf = print(empty("Er kwam niemand."));

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadAloud.of(pdf)).contains("Er kwam niemand.", "niet samen langsgegaan. De reden: de tijd was op");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Geef elk gezin een vast gezicht 😀 of 👍",
                "Iemand zei: سلام en ging zitten",
                "![zaal](https://spion.example/pixel.png)",
                "[klik](javascript:alert(1))",
                "# \n\n## Kop\n\n###### Diep\n\n---\n\n```\ncode & <b>\n```\n\n- a\n  - b\n    - c",
                "\u202Eomgekeerd"
            })
    void whatever_people_type_gives_an_accessible_document(String typed) {
        byte[] pdf = print(empty(typed));

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadAloud.of(pdf)).contains("Over dit verslag");
    }

    @Test
    void a_text_of_a_hundred_thousand_characters_is_printed_whole() {
        String text = "Wij hebben lang gewacht op hulp van de gemeente.\n\n".repeat(2_000);

        long start = System.nanoTime();
        byte[] pdf = print(empty(text));

        LOG.infof("100,000 characters printed in %d ms", (System.nanoTime() - start) / 1_000_000);
        assertThat(ReadAloud.of(pdf).split("lang gewacht")).hasSize(2_001);
    }

    @Test
    void ten_thousand_words_without_a_space_are_broken_and_lose_no_letter() throws IOException {
        String word = "zorgcoördinatieoverleg".repeat(4_500);

        long start = System.nanoTime();
        byte[] pdf = print(empty(word));

        LOG.infof(
                "%d letters without a space printed in %d ms", word.length(), (System.nanoTime() - start) / 1_000_000);
        assertThat(ReadAloud.of(pdf).replace(" ", "")).contains(word);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(RightEdge.OF_THE_TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_report_gives_the_same_bytes(Format format) {
        assertThat(PRESS.write(Protocol.of(full(TEXT), MADE), format))
                .isEqualTo(PRESS.write(Protocol.of(full(TEXT), MADE), format));
    }

    private static byte[] print(ReportContent content) {
        return PRESS.write(Protocol.of(content, MADE), Format.PDF);
    }

    private static ReportContent full(String text) {
        return new ReportContent(
                "Wachten op hulp",
                "https://regiovisie.example/bijeenkomsten/1/verslag",
                "https://regiovisie.example/controle",
                "1 december 2026",
                2,
                List.of(
                        new Fact("Wanneer", "dinsdag 12 oktober 2021, 19.30 tot 21.30 uur"),
                        new Fact("Jeugdregio’s", "Houten, Lopik")),
                List.of(new Present("Opvoeders", "7"), new Present("Wethouders", "minder dan 5")),
                List.of("19.30 uur: Welkom"),
                12,
                List.of("Geen jongerenraad aan tafel"),
                null,
                "Een mooie avond.",
                "Er kwamen drie opmerkingen.",
                text,
                List.of(new Theme(
                        "Vertrouwen als basis",
                        List.of(
                                said("Knelpunt", "Bel elke maand.", "Onderschreven", false),
                                said("Aanbeveling", "Laat ons.", "Minderheidsstandpunt: twee ouders", true)))),
                List.of(said("Goed voorbeeld", "In Houten belt iedereen terug.", "Onderschreven", false)),
                List.of("Vraag de bestuurder."),
                List.of(said("Tip", "Stuur iets lekkers mee.", "Onderschreven", false)),
                List.of(said("Citaat", "Ik werd gehoord.", "Onderschreven", false)),
                List.of(new Correction(1, "1 december 2026", "Het was in Houten.", "Verkeerd genoteerd.")),
                List.of(),
                null,
                true);
    }

    private static ReportContent empty(String text) {
        return new ReportContent(
                "Stil",
                "https://regiovisie.example/bijeenkomsten/1/verslag",
                "https://regiovisie.example/controle",
                "26 november 2026",
                1,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                "de tijd was op",
                null,
                null,
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }

    private static Said said(String kind, String text, String endorsement, boolean minority) {
        return new Said(kind, text, "Wat kan beter?", "Opvoeders", endorsement, minority);
    }
}
