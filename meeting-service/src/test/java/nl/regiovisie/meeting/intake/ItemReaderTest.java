package nl.regiovisie.meeting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiovisie.meeting.Names;
import nl.regiovisie.meeting.intake.ItemPreview.Item;
import nl.regiovisie.meeting.intake.ItemReader.Known;
import nl.regiovisie.meeting.outcome.OutcomeKind;
import nl.regiovisie.platform.table.TableError;
import org.junit.jupiter.api.Test;

class ItemReaderTest {

    private static final Known KNOWN = new Known(
            new Names().with("trust", "Vertrouwen als basis").with("quality", "Kwaliteit"),
            new Names().with("caregiver", "Opvoeder", "Opvoeders").with("council", "Lid van een cliëntenraad", "Leden"),
            List.of("JZ22", "JZ26"));

    @Test
    void each_line_is_an_item_without_its_bullet_or_number() {
        ItemPreview preview =
                text("• Bel elke maand.\r\n\n - Zeg hoe lang het duurt\n1. Eén loket\n12) Luister\n2 ouders wachten");

        assertThat(preview.errors()).isEmpty();
        assertThat(preview.items())
                .extracting(Item::text)
                .containsExactly(
                        "Bel elke maand.", "Zeg hoe lang het duurt", "Eén loket", "Luister", "2 ouders wachten");
        assertThat(preview.items()).extracting(Item::line).containsExactly(1, 3, 4, 5, 6);
        assertThat(preview.items()).allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(OutcomeKind.TIP);
            assertThat(item.theme()).isEqualTo("trust");
        });
    }

    @Test
    void a_table_says_of_each_item_what_it_is_and_who_said_it() {
        ItemPreview preview = file("Tekst;Soort;Thema;Wie;Regio;Vertrouwelijk\n"
                + "\"Bel; elke maand\";Knelpunt;kwaliteit;opvoeders, lid van een clientenraad;jz26;ja\n"
                + "Luister;;;;;\n");

        assertThat(preview.errors()).isEmpty();
        Item first = preview.items().get(0);
        assertThat(first.text()).isEqualTo("Bel; elke maand");
        assertThat(first.kind()).isEqualTo(OutcomeKind.BOTTLENECK);
        assertThat(first.theme()).isEqualTo("quality");
        assertThat(first.voicedBy()).containsExactly("caregiver", "council");
        assertThat(first.regionCodes()).containsExactly("JZ26");
        assertThat(first.confidential()).isTrue();
        assertThat(preview.items().get(1).kind()).isEqualTo(OutcomeKind.TIP);
        assertThat(preview.items().get(1).confidential()).isFalse();
    }

    @Test
    void a_table_may_be_pasted_as_well() {
        assertThat(text("tekst;soort\nBel;citaat\n").items())
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo(OutcomeKind.QUOTATION));
    }

    @Test
    void each_item_answers_the_question_of_its_line_or_that_of_the_list() {
        byte[] file = "tekst;vraag\nBel;Wat gaat goed?\nSchrijf;\n".getBytes(StandardCharsets.UTF_8);

        ItemPreview preview = ItemReader.read(
                new ItemList(null, file, OutcomeKind.TIP, "trust", "Waar loopt u op vast?", List.of()), KNOWN);

        assertThat(preview.items())
                .extracting(ItemPreview.Item::question)
                .containsExactly("Wat gaat goed?", "Waar loopt u op vast?");
        assertThat(file("tekst;vraag\nBel;" + "q".repeat(1_001) + "\n").errors())
                .extracting(TableError::name)
                .containsExactly("vraag");
    }

    @Test
    void everything_that_is_wrong_is_named_by_line_and_column() {
        ItemPreview preview = file("tekst;soort;thema;wie;regio;vertrouwelijk\n"
                + ";klacht;geld;koning;JZ01;misschien\n"
                + "Goed;tip;trust;caregiver;JZ22;nee\n");

        assertThat(preview.sound()).isFalse();
        assertThat(preview.errors()).extracting(TableError::line).containsOnly(2);
        assertThat(preview.errors())
                .extracting(TableError::name)
                .containsExactly("tekst", "soort", "thema", "wie", "regio", "vertrouwelijk");
    }

    @Test
    void a_list_with_nothing_in_it_is_an_error() {
        assertThat(text(" \n - \n").sound()).isFalse();
    }

    @Test
    void a_line_that_is_too_long_and_a_list_that_is_too_long_are_errors() {
        assertThat(text("a".repeat(10_001)).errors())
                .extracting(TableError::line)
                .containsExactly(1);
        assertThat(text("Punt\n".repeat(1_001)).errors())
                .extracting(TableError::line)
                .containsExactly(1_001);
    }

    @Test
    void what_looks_like_personal_data_is_marked_before_anything_is_written_down() {
        assertThat(text("Bel mevrouw Jansen").items().get(0).marks()).hasSize(1);
    }

    private static ItemPreview text(String text) {
        return ItemReader.read(new ItemList(text, null, OutcomeKind.TIP, "trust", null, List.of()), KNOWN);
    }

    private static ItemPreview file(String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return ItemReader.read(new ItemList(null, file, OutcomeKind.TIP, "trust", null, List.of()), KNOWN);
    }
}
