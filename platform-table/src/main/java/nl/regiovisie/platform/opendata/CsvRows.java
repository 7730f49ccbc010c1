package nl.regiovisie.platform.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.platform.table.Cell;

/** RFC 4180: commas, CR LF; in UTF-8 with a byte order mark. No cell acts as a formula in a spreadsheet. */
final class CsvRows implements RowWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BETWEEN = "|";

    private final CsvWriter csv;

    CsvRows(OutputStream out, List<Column> columns) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(List<Object> values) {
        csv.writeRecord(values.stream().map(CsvRows::cell).toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
                : value.toString();
        return Cell.armoured(text);
    }
}
