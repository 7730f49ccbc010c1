package nl.regiovisie.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final Columns COLUMNS = Columns.required("code", "name").optional("since", "seats");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {"code;name\nGM1900;Súdwest\n", "code,name\r\nGM1900,Súdwest", "Name;CODE\rSúdwest;GM1900\r"})
    void semicolons_and_commas_and_every_line_end_are_read(String file) {
        Table table = read(file);

        assertThat(table.errors().first()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.text("code")).isEqualTo("GM1900");
            assertThat(row.text("name")).isEqualTo("Súdwest");
            assertThat(row.text("since")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void accents_survive_every_encoding_that_spreadsheets_write(String charset) {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        byte[] file = (mark + "code;name\nGM1900;Súdwest-Fryslân €\n").getBytes(Charset.forName(charset));

        Table table = TableReader.read(file, COLUMNS);

        assertThat(table.charset()).isEqualTo(Charset.forName(charset));
        assertThat(table.rows()).extracting(row -> row.text("name")).containsExactly("Súdwest-Fryslân €");
    }

    @Test
    void a_cell_in_quotes_holds_separators_quotes_and_line_ends_and_lines_are_still_counted() {
        Table table = read("code;name\nA;\"een; \"\"twee\"\"\ndrie\"\n\nB;vier\n");

        assertThat(table.errors().first()).isEmpty();
        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(table.rows().get(0).text("name")).isEqualTo("een; \"twee\"\ndrie");
    }

    @Test
    void spaces_around_a_cell_and_empty_cells_and_lines_at_the_end_do_not_matter() {
        Table table = read("code;name;;\n A\u00a0;  b ;;;\n;;;\n\n");

        assertThat(table.errors().first()).isEmpty();
        assertThat(table.rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.text("code") + row.text("name")).isEqualTo("Ab"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ''                              ~ 1 ~   ~      ~ Dit bestand is leeg
            'code\\tname\\nA\\tb'              ~ 1 ~   ~      ~ gescheiden met tabs
            'code|name\\nA|b'                ~ 1 ~   ~      ~ gescheiden met een streep
            'code\\nA'                       ~ 1 ~   ~      ~ maar één kolom
            'code;since\\nA;b'               ~ 1 ~   ~      ~ De kolom name ontbreekt
            '\\n\\ncode;name;colour\\nA;b;c'   ~ 3 ~ 3 ~ colour ~ kennen wij niet
            'code;name;;since\\nA;b;;c'      ~ 1 ~ 3 ~ ''   ~ heeft geen naam
            'code;name;Code\\nA;b;c'         ~ 1 ~ 3 ~ code ~ staat er twee keer
            'code;name\\nA;b\\nC,d'           ~ 3 ~   ~      ~ een ander teken
            'code;name\\nA;b\\nC'             ~ 3 ~   ~      ~ maar één vakje
            'code;name\\nA;b;c'              ~ 2 ~ 3 ~      ~ mogen er 2 zijn
            'code;name\\nA;b"c'              ~ 2 ~ 2 ~      ~ midden in een tekst
            'code;name\\nA;"b"c'             ~ 2 ~ 2 ~      ~ nog tekst
            'code;name\\nA;b\\nC;"d\\nE;f'     ~ 3 ~ 2 ~      ~ nergens sluit
            'code;name\\nA;b\uFFFDc'         ~ 2 ~ 2 ~ name ~ niet kunnen lezen
            'code;name\\nA;b\\0c'         ~ 2 ~ 2 ~ name ~ onzichtbaar teken
            """)
    void what_is_wrong_is_named_with_line_and_column(
            String file, int line, Integer column, String name, String message) {
        Table table = read(file.translateEscapes());

        assertThat(table.errors().first()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.name()).isEqualTo(name);
            assertThat(error.message()).contains(message);
        });
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_what_is_right_is_read() {
        Table table = read("code;name\nA\nB;b\nC;\"c\nD;d;d\n");

        assertThat(table.rows()).extracting(Row::line).contains(3);
        assertThat(table.errors().first()).extracting(TableError::line).containsExactly(2, 4);
    }

    @Test
    void cells_are_read_as_what_they_should_be_or_noted() {
        Row good = read("code;name;since;seats\nA;b;2026-11-24;12").rows().get(0);
        assertThat(good.day("since")).contains(LocalDate.of(2026, 11, 24));
        assertThat(good.number("seats")).hasValue(12);

        Table table = read("code;name;since;seats\nA;;24-11-2026;twaalf");
        Row bad = table.rows().get(0);
        bad.matching("code", Pattern.compile("GM\\d{4}"), "table-no-number");
        bad.required("name");
        bad.day("since");
        bad.number("seats");

        assertThat(table.errors().first())
                .extracting(TableError::name)
                .containsExactly("code", "name", "since", "seats");
        assertThat(table.errors().first()).extracting(TableError::column).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_hundred_thousand_lines_are_read_and_one_more_is_an_error() {
        String full = "code;name\n" + "GM1900;Súdwest-Fryslân\n".repeat(TableReader.MOST_ROWS);

        assertThat(read(full).errors().none()).isTrue();
        assertThat(read(full).rows()).hasSize(TableReader.MOST_ROWS);
        assertThat(read(full + "GM0001;te veel").errors().first())
                .extracting(TableError::line)
                .containsExactly(TableReader.MOST_ROWS + 2);
    }

    @Test
    void a_hundred_thousand_errors_are_counted_and_the_first_thousand_kept() {
        Table table = read("code;name\n" + "GM1900\n".repeat(TableReader.MOST_ROWS));

        assertThat(table.errors().total()).isEqualTo(TableReader.MOST_ROWS);
        assertThat(table.errors().first()).hasSize(TableErrors.MOST);
    }

    @Test
    void bytes_that_are_no_text_at_all_are_errors_and_nothing_worse() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};

        assertThat(TableReader.read(picture, COLUMNS).errors().none()).isFalse();
        assertThat(TableReader.read(new byte[0], COLUMNS).errors().none()).isFalse();
        assertThat(TableReader.read("code;name\n\u0081;é".getBytes(WINDOWS_1252), COLUMNS)
                        .rows())
                .hasSizeLessThanOrEqualTo(1);
    }

    private static Table read(String file) {
        return TableReader.read(file.getBytes(StandardCharsets.UTF_8), COLUMNS);
    }
}
