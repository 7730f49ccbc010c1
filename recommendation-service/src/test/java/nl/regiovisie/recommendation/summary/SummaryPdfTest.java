package nl.regiovisie.recommendation.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.print.PdfPress;
import nl.regiovisie.recommendation.summary.Summary.Recommendation;
import nl.regiovisie.testing.pdf.Conformance;
import nl.regiovisie.testing.pdf.ReadAloud;
import nl.regiovisie.testing.pdf.RightEdge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SummaryPdfTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Instant MADE = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void an_empty_summary_is_accessible_and_says_that_it_is_empty() {
        byte[] pdf = print(Samples.empty());

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadAloud.of(pdf)).contains("nog geen aanbevelingen gepubliceerd");
    }

    @Test
    void an_ordinary_summary_is_accessible_archivable_and_complete() {
        byte[] pdf = print(Samples.ordinary());

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertReadInOrder(ReadAloud.of(pdf), inReadingOrder(Samples.ordinary()));
    }

    @Test
    void three_hundred_recommendations_answered_by_thirty_municipalities_are_accessible_and_complete() {
        byte[] pdf = print(Samples.huge());

        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertReadInOrder(ReadAloud.of(pdf), inReadingOrder(Samples.huge()));
    }

    private static void assertReadInOrder(String spoken, List<String> parts) {
        int from = 0;
        for (String part : parts) {
            int at = spoken.indexOf(part, from);
            assertThat(at).as("\"%s\" after what comes before it", part).isNotNegative();
            from = at + part.length();
        }
    }

    private static List<String> inReadingOrder(Summary summary) {
        List<String> inOrder = new ArrayList<>();
        inOrder.add("Wat ouders, jongeren en cliëntenraden zeggen over de jeugdzorg in Lekstroom");
        summary.recommendations().map(Recommendation::title).forEach(inOrder::add);
        inOrder.add("Wat is nog open?");
        summary.themes().forEach(theme -> {
            inOrder.add(theme.name());
            theme.recommendations().forEach(recommendation -> {
                inOrder.add(recommendation.number() + ". " + recommendation.title());
                inOrder.addAll(recommendation
                        .text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .toList());
                inOrder.addAll(recommendation.minorityViews());
                recommendation
                        .given()
                        .forEach(answer -> inOrder.add(answer.municipality().name()));
            });
        });
        inOrder.add("Over deze samenvatting");
        return inOrder;
    }

    @Test
    void a_mark_in_the_table_is_read_as_the_answer_of_the_municipality() {
        assertThat(ReadAloud.of(print(Samples.ordinary())))
                .containsSubsequence("Aanbeveling", "Genoemd in", "Houten", "Lopik")
                .containsSubsequence(
                        "Geef elk gezin één vaste contactpersoon", "3 van 4", "Overgenomen", "Niet overgenomen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script> & \"zo\"",
                "Geef elk gezin één vast gezicht 😀 of 👍",
                "Ĳsselmeer, Żółć, Ελλάδα, Кіїв: iedereen telt mee",
                "Regel met een\ttab"
            })
    void what_people_wrote_is_printed_as_they_wrote_it(String text) {
        String spoken = ReadAloud.of(print(Samples.saying("Titel: " + text, "Tekst: " + text)));

        String written = text.replaceAll("\\s+", " ");
        assertThat(spoken).contains("1. Titel: " + written, "Tekst: " + written);
    }

    @Test
    void arabic_is_printed_joined_and_from_right_to_left() {
        String spoken = ReadAloud.of(print(Samples.saying("Luister", "Iemand zei: سلام en ging zitten")));

        String joined = java.text.Normalizer.normalize(spoken, java.text.Normalizer.Form.NFKC);
        assertThat(joined).contains("Iemand zei:").containsAnyOf("سلام", "ملاس").contains("en ging zitten");
    }

    @Test
    void a_sign_that_no_typeface_has_leaves_a_visible_mark() {
        assertThat(ReadAloud.of(print(Samples.saying("Luister", "Wij \u0007 zeggen 你好 tegen iedereen"))))
                .contains("Wij □ zeggen □□ tegen iedereen");
    }

    @Test
    void a_word_without_end_is_broken_and_loses_no_letter() throws IOException {
        String word = "zorgcoördinatieoverleg".repeat(25).substring(0, 500);

        byte[] pdf = print(Samples.saying(word, word));

        assertThat(ReadAloud.of(pdf).replace(" ", "")).contains(word + word);
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(RightEdge.OF_THE_TEXT);
        }
    }

    @Test
    void the_same_summary_gives_the_same_bytes() {
        assertThat(print(Samples.ordinary())).isEqualTo(print(Samples.ordinary()));
    }

    private static byte[] print(Summary summary) {
        return PRESS.print(Pages.of(summary), MADE);
    }
}
