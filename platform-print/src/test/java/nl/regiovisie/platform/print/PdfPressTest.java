package nl.regiovisie.platform.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.Test;

class PdfPressTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Instant MADE = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void nothing_outside_the_page_is_fetched_however_it_is_named() {
        String page = """
                <html lang="nl"><head><title>t</title><style>
                @font-face { font-family: X; src: url(file:///etc/hostname) }
                body { font-family: "Source Sans 3"; background: url(file:///etc/hostname) }
                </style></head><body><p>Tekst</p><p><img alt="" src="http://localhost:1/x.png"/></p></body></html>
                """;

        assertThat(ReadAloud.of(PRESS.print(page, MADE))).contains("Tekst");
    }

    @Test
    void a_page_with_an_outside_entity_is_refused() {
        String page = "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>";

        assertThatThrownBy(() -> PRESS.print(page, MADE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_drawing_is_a_figure_with_its_alternative() {
        assertThat(ReadAloud.of(PRESS.print(
                        drawing("<rect x=\"1\" y=\"1\" width=\"5\" height=\"5\" fill=\"#ffffff\""
                                + " stroke=\"#000000\" stroke-width=\"0.25\"/><path d=\"M1.00 2.00L6.00 2.00M1.00 3.00L6.00 3.00\""
                                + " fill=\"none\" stroke=\"#000000\" stroke-width=\"0.25\"/><text x=\"1\" y=\"9\" font-size=\"3\""
                                + " text-anchor=\"end\" font-weight=\"600\" fill=\"#000000\">Zo 😀 سلام</text>"),
                        MADE)))
                .contains("Eerst Een van twee. Daarna");
    }

    @Test
    void no_part_of_a_drawing_is_left_out_in_silence() {
        assertThatThrownBy(() -> PRESS.print(drawing("<circle r=\"1\"/>"), MADE))
                .hasStackTraceContaining("Cannot draw circle");
    }

    private static String drawing(String shapes) {
        return "<html lang=\"nl\"><head><title>t</title><style>body { font-family: \"Source Sans 3\" }</style></head>"
                + "<body><p>Eerst</p><div><object type=\"image/svg+xml\" alt=\"Een van twee.\""
                + " style=\"width: 10mm; height: 10mm\"><svg viewBox=\"0 0 10 10\">" + shapes
                + "</svg></object></div><p>Daarna</p></body></html>";
    }

    @Test
    void no_document_is_better_than_one_that_lost_its_text() {
        String page =
                "<html lang=\"nl\"><head><title>t</title></head><body><p style=\"font-family: Nergens\">Weg</p></body></html>";

        assertThatThrownBy(() -> PRESS.print(page, MADE)).isInstanceOf(RuntimeException.class);
    }
}
