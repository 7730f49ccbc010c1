package nl.regiovisie.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.table.TableForm.Column;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFormTest {

    private static final Columns COLUMNS =
            Columns.required("nummer", "antwoord").optional("uitleg");
    private static final List<Column> FORM =
            List.of(Column.of("nummer", 10), new Column("antwoord", 20, List.of("Ja", "Nee")), Column.of("uitleg", 40));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_written_is_read_back(boolean workbook) {
        Table table = back(workbook, List.of(List.of("12", "Ja", "Eén; \"twee\"\n€ 3 & <4>"), List.of("13", "", "")));

        assertThat(table.errors().first()).isEmpty();
        assertThat(table.rows()).extracting(Row::line).startsWith(2);
        assertThat(table.rows().get(0).text("nummer")).isEqualTo("12");
        assertThat(table.rows().get(0).text("uitleg")).isEqualTo("Eén; \"twee\"\n€ 3 & <4>");
        assertThat(table.rows().get(1).text("antwoord")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"https://fout.example\")", "+31 6", "-1", "@SUM(A1)", "- een streepje"})
    void no_text_is_a_formula_and_yet_it_comes_back_as_it_was(String text) {
        String csv =
                new String(new TableForm("x", FORM, List.of(List.of("1", "Ja", text))).csv(), StandardCharsets.UTF_8);

        assertThat(csv.replace("\"", "").lines().skip(1).findFirst().orElseThrow())
                .startsWith("1;Ja;'");
        assertThat(back(false, List.of(List.of("1", "Ja", text))).rows().get(0).text("uitleg"))
                .isEqualTo(text);
        assertThat(back(true, List.of(List.of("1", "Ja", text))).rows().get(0).text("uitleg"))
                .isEqualTo(text);
    }

    @Test
    void an_apostrophe_of_a_name_stays() {
        assertThat(back(false, List.of(List.of("1", "Ja", "'s-Gravenhage")))
                        .rows()
                        .get(0)
                        .text("uitleg"))
                .isEqualTo("'s-Gravenhage");
    }

    @Test
    void a_number_in_a_workbook_reads_as_people_write_it() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            sheet.value(0, 0, "nummer");
            sheet.value(0, 1, "antwoord");
            sheet.value(2, 0, 100);
            sheet.value(2, 1, "Ja");
        }

        Table table = TableReader.read(bytes.toByteArray(), COLUMNS);

        assertThat(table.errors().first()).isEmpty();
        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(3);
            assertThat(row.number("nummer")).hasValue(100);
        });
    }

    @Test
    void a_file_that_unpacks_to_far_more_is_not_read() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[21 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(faults(bomb)).containsExactly(Messages.of("table-unpacks-too-large"));
    }

    @Test
    void what_is_no_workbook_is_told_and_never_thrown() throws IOException {
        byte[] half = new TableForm("x", FORM, List.of(List.of("1", "Ja", ""))).xlsx();

        assertThat(faults(zip("brief.txt", "Beste".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(Messages.of("table-no-workbook"));
        assertThat(faults(Arrays.copyOf(half, half.length / 2))).containsExactly(Messages.of("table-no-workbook"));
        assertThat(faults(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}))
                .containsExactly(Messages.of("table-no-workbook"));
    }

    private static Table back(boolean workbook, List<List<String>> rows) {
        TableForm form = new TableForm("Antwoorden", FORM, rows);
        return TableReader.read(workbook ? form.xlsx() : form.csv(), COLUMNS);
    }

    private static List<String> faults(byte[] file) {
        return TableReader.read(file, COLUMNS).errors().first().stream()
                .map(TableError::message)
                .toList();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
