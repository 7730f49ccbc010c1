package nl.regiovisie.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiovisie.platform.check.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table that people fill in with a spreadsheet. No text in it can act as a formula, and {@link TableReader} reads it back
 * as it was.
 *
 * @param name of the sheet, as people see it
 * @param rows in each a text for each column; not null
 */
public record TableForm(String name, List<Column> columns, List<List<String>> rows) {

    private static final String MADE_BY = "Regiovisie";
    private static final String VERSION = "1.0";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * @param name stands in the first line
     * @param width in characters, in a workbook
     * @param choices what can be filled in, without commas and 255 characters at most together; empty for anything
     */
    public record Column(String name, int width, List<String> choices) {

        public static Column of(String name, int width) {
            return new Column(name, width, List.of());
        }
    }

    /** With semicolons, in UTF-8 with a byte order mark: what a Dutch spreadsheet opens without asking. */
    public byte[] csv() {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::armoured).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a workbook (XLSX), with lists to choose from. Every cell is a text, which a spreadsheet does not calculate. */
    public byte[] xlsx() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, MADE_BY, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int place = 0; place < columns.size(); place++) {
                write(sheet, place, columns.get(place));
            }
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Worksheet sheet, int place, Column column) {
        sheet.value(0, place, column.name());
        sheet.style(0, place).bold().set();
        sheet.width(place, column.width());
        for (int row = 0; row < rows.size(); row++) {
            sheet.value(row + 1, place, rows.get(row).get(place));
        }
        if (!rows.isEmpty()) {
            sheet.range(1, place, rows.size(), place)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        if (!column.choices().isEmpty()) {
            sheet.range(1, place, rows.size() + 1, place)
                    .validateWithListByFormula("\"" + String.join(",", column.choices()) + "\"")
                    .showErrorMessage(true)
                    .errorTitle(column.name())
                    .error(Messages.of("table-choose"));
        }
    }
}
