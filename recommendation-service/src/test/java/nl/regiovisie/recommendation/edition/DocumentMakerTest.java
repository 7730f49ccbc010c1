package nl.regiovisie.recommendation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.recommendation.edition.content.Content.Place;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import nl.regiovisie.testing.pdf.Conformance;
import nl.regiovisie.testing.pdf.ReadAloud;
import nl.regiovisie.testing.pdf.RightEdge;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DocumentMakerTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_empty_edition_is_accessible_and_says_that_it_is_empty(Kind kind) {
        byte[] pdf = Making.pdf(kind, Snapshots.empty());

        assertAccessible(pdf);
        assertThat(ReadAloud.of(pdf)).contains("nog geen aanbevelingen gepubliceerd", "editie 1", "/controle");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_ordinary_edition_is_accessible_and_carries_its_number_and_the_check_page(Kind kind) {
        byte[] pdf = Making.pdf(kind, Snapshots.ordinary());

        assertAccessible(pdf);
        assertThat(ReadAloud.of(pdf))
                .contains("Dit is editie 2 van Lekstroom", "regiovisie.example/controle", "CC BY 4.0");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_edition_of_a_series_is_accessible_and_says_what_comes_from_another_series_too(Kind kind) {
        byte[] pdf = Making.pdf(kind, Snapshots.ofSeries());

        assertAccessible(pdf);
        assertThat(ReadAloud.of(pdf))
                .contains(
                        "zeiden in de reeks Najaar 2021",
                        "Dit is editie 1 van de reeks Najaar 2021",
                        "Er liggen drie aanbevelingen uit de reeks Najaar 2021.",
                        "gevuld zijn de regio’s waarvoor een aanbeveling uit deze reeks geldt.",
                        "Aanbeveling 1 is ook gemaakt van woorden uit een andere reeks.",
                        "Een aanbeveling hoort bij deze reeks als",
                        "regiovisie.example/bijeenkomsten?",
                        "reeks=najaar-2021");
    }

    @Test
    void the_report_of_a_series_says_at_each_recommendation_where_it_holds_and_which_other_series_it_is_of() {
        assertThat(ReadAloud.of(Making.pdf(Kind.REPORT, Snapshots.ofSeries())))
                .contains(
                        "Geldt voor Lekstroom. Ook gemaakt van woorden uit de reeks Praat mee.",
                        "Geldt voor alle regio’s.",
                        "Het gaat over de bijeenkomsten van de reeks Najaar 2021.")
                .doesNotContain("Geldt voor deze regio", "Bij Najaar 2021 horen");
    }

    @Test
    void who_cannot_see_a_drawing_hears_all_that_it_shows() {
        assertThat(ReadAloud.of(Making.pdf(Kind.SUMMARY, Snapshots.ordinary())))
                .contains(
                        "dat van Lekstroom is gevuld. 1 bijeenkomst, 8 uitspraken van mensen, 3 aanbevelingen, 2 van 6"
                                + " antwoorden van gemeenten.",
                        "Vertrouwen als basis: 1 overgenomen, 1 niet overgenomen, 2 nog open.",
                        "1. Geef elk gezin één vaste contactpersoon: 3 van 5 bijeenkomsten.");
    }

    @Test
    void a_report_has_every_word_that_people_said() {
        String spoken = ReadAloud.of(Making.pdf(Kind.REPORT, Snapshots.ordinary()));

        assertThat(Snapshots.words(Snapshots.ordinary()))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(spoken).contains(words));
        assertThat(spoken)
                .contains(
                        "minder dan 5 jongeren",
                        "In geen enkele bijeenkomst waren wethouders",
                        "Dit staat nu in de wet.");
    }

    @Test
    void a_report_is_read_in_order() {
        String spoken = ReadAloud.of(Making.pdf(Kind.REPORT, Snapshots.ordinary()));

        assertThat(spoken)
                .containsSubsequence(
                        "Wat ouders, jongeren en cliëntenraden zeggen",
                        "Waar dit over gaat",
                        "In één oogopslag",
                        "Wat is nog open?",
                        "Thema: Vertrouwen als basis",
                        "1. Geef elk gezin één vaste contactpersoon",
                        "En blijft, ook als de hulp verandert.",
                        "Twee jongeren willen juist kunnen wisselen.",
                        "De woorden van toen",
                        "Elke keer vertel ik mijn verhaal opnieuw.",
                        "Lopik Niet overgenomen Daar hebben wij de mensen niet voor.",
                        "Een proef in twee wijken (teamleider jeugd, 2e kwartaal 2027).",
                        "De proef loopt in één wijk.",
                        "Thema: Kwaliteit van de zorg",
                        "Bijeenkomsten en wie erbij waren",
                        "Waar alles gebleven is",
                        "Over deze editie");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void an_edition_of_520_recommendations_is_accessible(Kind kind) throws IOException {
        byte[] pdf = Making.pdf(kind, Snapshots.huge());

        assertAccessible(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(2, kind == Kind.SUMMARY ? 4 : 2000);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script> & \"zo\" <img src=\"file:///etc/passwd\"/>",
                "Geef elk gezin één vast gezicht 😀 of 👍",
                "Ĳsselmeer, Żółć, Ελλάδα, Кіїв: iedereen telt mee",
                "Regel met een\ttab, <w:p/> en ]]> en &amp;"
            })
    void what_people_wrote_is_printed_as_they_wrote_it(String words) {
        byte[] pdf = Making.pdf(Kind.REPORT, Snapshots.saying(words));

        assertThat(ReadAloud.of(pdf)).contains("1. " + words.replaceAll("\\s+", " "));
        assertAccessible(pdf);
    }

    @Test
    void arabic_is_printed_joined_and_from_right_to_left() {
        byte[] pdf = Making.pdf(Kind.REPORT, Snapshots.saying("Iemand zei: سلام en ging zitten"));

        assertThat(Normalizer.normalize(ReadAloud.of(pdf), Normalizer.Form.NFKC))
                .contains("Iemand zei:")
                .containsAnyOf("سلام", "ملاس");
        assertAccessible(pdf);
    }

    @Test
    void a_sign_that_no_typeface_has_leaves_a_visible_mark() {
        assertThat(ReadAloud.of(Making.pdf(Kind.REPORT, Snapshots.saying("Wij zeggen 你好 tegen iedereen"))))
                .contains("Wij zeggen □□ tegen iedereen");
    }

    @Test
    void what_is_public_now_is_accessible_and_says_that_it_is_no_edition() {
        byte[] pdf =
                Making.pdf(Kind.SUMMARY, Snapshot.asOfNow(Snapshots.ordinary().content()));

        assertAccessible(pdf);
        assertThat(ReadAloud.of(pdf)).contains("en geen editie").doesNotContain("/controle");
    }

    @Test
    void ten_thousand_letters_without_a_space_lose_none_and_stay_on_the_paper() throws IOException {
        String word = "zorgcoördinatieoverleg".repeat(455).substring(0, 10_000);

        byte[] pdf = Making.pdf(Kind.REPORT, Snapshots.saying(word));

        assertThat(ReadAloud.of(pdf).replace(" ", "")).contains(word);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(RightEdge.of(document)).isLessThanOrEqualTo(RightEdge.OF_THE_TEXT);
        }
    }

    @Test
    void the_headings_of_a_table_return_on_each_page() throws IOException {
        byte[] pdf = Making.pdf(Kind.REPORT, Snapshots.large(Place.region("JZ26", "Lekstroom"), 1, 90));

        assertAccessible(pdf);
        assertThat(Pattern.compile("Gemeente\\s+Antwoord\\s+Uitleg")
                        .matcher(Making.visible(pdf))
                        .results()
                        .count())
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_edition_gives_the_same_bytes(Format format) {
        for (Kind kind : Kind.values()) {
            assertThat(Making.file(kind, format, Snapshots.ordinary()))
                    .isEqualTo(Making.file(kind, format, Snapshots.ordinary()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordinary", "empty", "series", "nasty"})
    void office_files_and_the_page_say_the_same(String which) {
        Snapshot snapshot =
                switch (which) {
                    case "ordinary" -> Snapshots.ordinary();
                    case "empty" -> Snapshots.empty();
                    case "series" -> Snapshots.ofSeries();
                    default -> Snapshots.saying("<script>alert('x')</script> & \"zo\" 😀 سلام \u0007");
                };
        for (Kind kind : Kind.values()) {
            List<String> page =
                    Making.blocksOfPage(new String(Making.file(kind, Format.HTML, snapshot), StandardCharsets.UTF_8));

            assertThat(Making.blocksOfDocx(Making.file(kind, Format.DOCX, snapshot)))
                    .isEqualTo(page);
            assertThat(Making.blocksOfOdt(Making.file(kind, Format.ODT, snapshot)))
                    .isEqualTo(page);
        }
    }

    private static void assertAccessible(byte[] pdf) {
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.breaches(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
