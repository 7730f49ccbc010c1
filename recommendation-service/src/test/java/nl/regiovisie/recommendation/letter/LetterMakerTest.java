package nl.regiovisie.recommendation.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.platform.print.PdfPress;
import nl.regiovisie.recommendation.edition.Blocks;
import nl.regiovisie.recommendation.letter.text.Copies;
import nl.regiovisie.recommendation.letter.text.CopyContent;
import nl.regiovisie.testing.pdf.Conformance;
import nl.regiovisie.testing.pdf.ReadAloud;
import nl.regiovisie.testing.pdf.RightEdge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters as files, and what somebody reads, hears and sees in them. */
class LetterMakerTest {

    private static final LetterMaker MAKER = new LetterMaker(new PdfPress(), () -> "https://regiovisie.example");
    private static final String HARD = "<script>alert('x')</script> & \"zo\" 😀 سلام [gemeente] [geen invulveld]";

    /** Where an envelope has its window, in points from the left and the top: 20–110 and 45–85 mm. */
    private static final Rectangle2D WINDOW = new Rectangle2D.Double(57, 128, 255, 113);

    @Test
    void a_letter_is_read_in_the_order_in_which_people_read_letters() {
        byte[] pdf = pdf(Copies.ordinary());

        assertAccessible(pdf);
        assertThat(ReadAloud.of(pdf))
                .containsSubsequence(
                        "Cliëntenraad De Brug",
                        "Postbus 12, 3500 AA Utrecht",
                        "Aan de gemeenteraad van De Bilt",
                        "3720 AH Bilthoven",
                        "Datum: 27 november 2026",
                        "Ons kenmerk: brief 12",
                        "Bijlagen: 1",
                        "Neem onze aanbevelingen mee in de regiovisie van Lekstroom",
                        "Geachte leden van de gemeenteraad,",
                        "Wij zijn Cliëntenraad De Brug.",
                        "Wij zien gezinnen die hun verhaal steeds opnieuw vertellen.",
                        "Deze aanbevelingen vinden wij voor De Bilt het belangrijkst:",
                        "1. Geef elk gezin één vaste contactpersoon (uw gemeente antwoordde hier nog niet op)",
                        "4. Houd wachttijden bij (uw gemeente nam dit gedeeltelijk over, 3 maart 2026)",
                        "7. Vraag jongeren zelf (uw gemeente nam dit niet over, 3 maart 2026)",
                        "Met vriendelijke groet,",
                        "namens Cliëntenraad De Brug",
                        "Samenvatting Lekstroom, editie 3, van 24 november 2026",
                        "https://regiovisie.example/controle");
    }

    @Test
    void the_address_and_nothing_else_is_in_the_window_of_the_envelope() throws IOException {
        assertThat(window(pdf(Copies.ordinary())))
                .isEqualTo("Aan de gemeenteraad van De Bilt\nPostbus 300\n3720 AH Bilthoven");
        assertThat(window(pdf(Copies.bare()))).isEqualTo("Aan de gemeenteraad van De Bilt");
    }

    @Test
    void an_ordinary_letter_fits_on_one_sheet() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Copies.ordinary()))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void without_annexes_and_words_of_its_own_there_is_still_a_letter() {
        String spoken = ReadAloud.of(pdf(Copies.bare()));

        assertThat(spoken).contains("Met vriendelijke groet,").doesNotContain("Bijlagen", "controle");
    }

    @Test
    void a_draft_says_that_it_is_one() {
        assertThat(ReadAloud.of(pdf(Copies.draft())))
                .contains("Ons kenmerk: concept", "Deze brief is nog niet af. Verstuur hem niet.");
    }

    @Test
    void what_people_typed_is_printed_as_they_typed_it() {
        byte[] pdf = pdf(Copies.saying("Raad <b>&", HARD));

        assertAccessible(pdf);
        assertThat(Normalizer.normalize(ReadAloud.of(pdf), Normalizer.Form.NFKC))
                .contains("Wij zijn Raad <b>&.")
                .contains("<script>alert('x')</script> & \"zo\" 😀")
                .contains("De Bilt [geen invulveld]")
                .containsAnyOf("سلام", "ملاس");
    }

    @Test
    void ten_thousand_letters_without_a_space_lose_none_and_stay_on_the_paper() throws IOException {
        String word = "zorgcoördinatieoverleg".repeat(455).substring(0, 10_000);

        byte[] pdf = pdf(Copies.saying("De Brug", word));

        assertAccessible(pdf);
        assertThat(ReadAloud.of(pdf).replace(" ", "")).contains(word);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(RightEdge.OF_THE_TEXT);
        }
    }

    static Stream<CopyContent> letters() {
        return Stream.of(Copies.ordinary(), Copies.bare(), Copies.draft(), Copies.saying("Raad <b>&", HARD + "\u0007"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void office_files_and_the_page_say_the_same(CopyContent copy) {
        String page = new String(MAKER.make(LetterFormat.HTML, copy), StandardCharsets.UTF_8);
        List<String> subject = Blocks.ofPage(page);

        assertThat(Blocks.ofDocx(MAKER.make(LetterFormat.DOCX, copy))).endsWith(subject.toArray(String[]::new));
        assertThat(Blocks.ofOdt(MAKER.make(LetterFormat.ODT, copy)))
                .isEqualTo(Blocks.ofDocx(MAKER.make(LetterFormat.DOCX, copy)))
                .startsWith("Aan de gemeenteraad van De Bilt");
    }

    @ParameterizedTest
    @EnumSource(value = LetterFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "ZIP")
    void the_same_letter_gives_the_same_bytes(LetterFormat format) {
        assertThat(MAKER.make(format, Copies.ordinary())).isEqualTo(MAKER.make(format, Copies.ordinary()));
    }

    private static byte[] pdf(CopyContent copy) {
        return MAKER.make(LetterFormat.PDF, copy);
    }

    private static String window(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea seen = new PDFTextStripperByArea();
            seen.addRegion("window", WINDOW);
            seen.extractRegions(document.getPage(0));
            return seen.getTextForRegion("window").replace("\r", "").strip();
        }
    }

    private static void assertAccessible(byte[] pdf) {
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
