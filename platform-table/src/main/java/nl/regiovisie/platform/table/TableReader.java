package nl.regiovisie.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the first sheet of a workbook (XLSX), or CSV (RFC 4180) with semicolons or commas, in UTF-8, UTF-16 or
 * Windows-1252; both with a header. Never throws because of what is in a file. Takes about a tenth of a second for 100,000
 * lines of CSV, and longer for a workbook: keep it off the event loop.
 */
public final class TableReader {

    /** A longer table is an error. */
    public static final int MOST_ROWS = 100_000;

    private final Columns columns;
    private final TableErrors errors = new TableErrors();
    private final List<Row> rows = new ArrayList<>();
    private Header header;

    private TableReader(Columns columns) {
        this.columns = columns;
    }

    public static Table read(byte[] file, Columns columns) {
        TableReader reader = new TableReader(columns);
        if (Spreadsheet.is(file)) {
            reader.readSpreadsheet(file);
            return new Table(List.copyOf(reader.rows), reader.errors, StandardCharsets.UTF_8);
        }
        Decoded decoded = Decoded.of(file);
        reader.read(decoded.text());
        return new Table(List.copyOf(reader.rows), reader.errors, decoded.charset());
    }

    private void readSpreadsheet(byte[] file) {
        List<Line> lines = Spreadsheet.lines(file, errors);
        if (errors.none() && lines.stream().allMatch(Line::blank)) {
            errors.add(1, "table-empty");
        }
        for (Line line : lines) {
            if (!line.blank() && !take(line, Separator.SEMICOLON)) {
                return;
            }
        }
    }

    private void read(String text) {
        Separator separator = Separator.of(text);
        if (text.isBlank()) {
            errors.add(1, "table-empty");
        } else if (!separator.allowed(columns)) {
            errors.add(1, "table-separator-" + separator.name().toLowerCase(Locale.ROOT), columns.listed());
        } else {
            parse(text, separator);
        }
    }

    private void parse(String text, Separator separator) {
        Lines lines = new Lines(errors);
        try {
            for (Line line : parser(separator).build(lines, text)) {
                if (!line.blank() && !take(line, separator)) {
                    return;
                }
            }
            lines.noteOpenQuote(text);
        } catch (CsvParseException failure) {
            lines.noteTextAfterQuote();
        }
    }

    private static CsvReader.CsvReaderBuilder parser(Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** @return whether it makes sense to read on */
    private boolean take(Line line, Separator separator) {
        if (header == null) {
            header = Header.of(line, columns, errors);
            return errors.none();
        }
        if (rows.size() == MOST_ROWS) {
            errors.add(line.number(), "table-too-long", MOST_ROWS);
            return false;
        }
        if (fits(line, separator)) {
            rows.add(new Row(line.number(), header, line.cells(), errors));
        }
        return true;
    }

    private boolean fits(Line line, Separator separator) {
        int width = header.width();
        if (line.width() > width) {
            errors.add(line.number(), width + 1, null, "table-too-many-cells", line.width(), width);
            return false;
        }
        if (line.cells().size() < width) {
            String key = separator.forgottenIn(line) ? "table-other-separator" : "table-too-few-cells";
            errors.add(line.number(), key, line.cells().size(), width);
            return false;
        }
        return readable(line);
    }

    private boolean readable(Line line) {
        boolean readable = true;
        for (int place = 0; place < line.width(); place++) {
            String fault = Cell.fault(line.cells().get(place));
            if (fault != null) {
                errors.add(line.number(), place + 1, header.name(place), fault);
                readable = false;
            }
        }
        return readable;
    }
}
