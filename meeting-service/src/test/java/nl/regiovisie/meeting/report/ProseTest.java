package nl.regiovisie.meeting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @Test
    void paragraphs_keep_what_is_strong_and_where_links_lead() {
        assertThat(Prose.of("Er waren **19** mensen\nin [de zaal](https://loc.example)."))
                .containsExactly(new Paragraph(
                        Style.BODY,
                        List.of(
                                Run.of("Er waren "),
                                Run.strong("19"),
                                Run.of(" mensen in "),
                                Run.link("de zaal", "https://loc.example"),
                                Run.of("."))));
    }

    @Test
    void what_stands_below_a_heading_is_within_its_section() {
        List<Block> blocks = Prose.of("Vooraf\n\n# Een\n\neen\n\n## Diep\n\ndiep\n\n# Twee\n\ntwee");

        assertThat(blocks).hasSize(3);
        Section one = (Section) blocks.get(1);
        assertThat(one.heading()).isEqualTo("Een");
        assertThat(one.blocks().get(0)).isEqualTo(Paragraph.of("een"));
        assertThat(((Section) one.blocks().get(1)).blocks()).containsExactly(Paragraph.of("diep"));
        assertThat(((Section) blocks.get(2)).heading()).isEqualTo("Twee");
    }

    @Test
    void lists_keep_their_order_and_what_stands_deeper() {
        assertThat(Prose.of("- a\n- b\n  - c")).containsExactly(Bullets.of(List.of("a", "b – c")));
        assertThat(Prose.of("3. eerst\n4. dan")).containsExactly(numbered("3. ", "eerst"), numbered("4. ", "dan"));
    }

    private static Block numbered(String number, String words) {
        return new Paragraph(Style.BODY, List.of(Run.of(number), Run.of(words)));
    }

    @Test
    void what_is_quoted_is_a_quotation() {
        assertThat(Prose.of("> Niemand belde.\n>\n> Nooit."))
                .containsExactly(new Quotation(List.of("Niemand belde.", "Nooit."), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "`<b>`", "```\n<b>\n```", "![zaal](https://spion.example/x.png)"})
    void what_is_not_prose_stays_as_words(String typed) {
        assertThat(Prose.of(typed)).singleElement().isInstanceOf(Paragraph.class);
    }
}
