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
    void no_document_is_better_than_one_that_lost_its_text() {
        String page =
                "<html lang=\"nl\"><head><title>t</title></head><body><p style=\"font-family: Nergens\">Weg</p></body></html>";

        assertThatThrownBy(() -> PRESS.print(page, MADE)).isInstanceOf(RuntimeException.class);
    }
}
