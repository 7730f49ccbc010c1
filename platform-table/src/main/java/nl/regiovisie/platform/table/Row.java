package nl.regiovisie.platform.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.regiovisie.platform.check.Messages;

/** A line of a table that has the right number of cells. What is wrong with a cell is noted in the errors of its table. */
public final class Row {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final int line;
    private final Header header;
    private final List<String> cells;
    private final TableErrors errors;

    Row(int line, Header header, List<String> cells, TableErrors errors) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.errors = errors;
    }

    /** Where it begins in the file, 1 is the first line. */
    public int line() {
        return line;
    }

    /** @return without spaces around it; empty if the cell is, or if the table has no such column */
    public String text(String column) {
        int place = header.place(column);
        return place < 0 || place >= cells.size() ? "" : Cell.disarmed(Cell.stripped(cells.get(place)));
    }

    /** @return the same; an empty one is noted */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            wrong(column, "required");
        }
        return text;
    }

    /**
     * @param key what to say of a text that does not match: {0} is the text
     * @return the same; one that does not match is noted, an empty one is not
     */
    public String matching(String column, Pattern pattern, String key) {
        String text = text(column);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            wrong(column, key, text);
        }
        return text;
    }

    /** @return empty if the cell is, or if it is no whole number from 0 on, which is noted */
    public OptionalInt number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            wrong(column, "table-no-number", text);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** @return empty if the cell is, or if it is no day like {@code 2026-11-24}, which is noted */
    public Optional<LocalDate> day(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException nonsense) {
            wrong(column, "table-no-day", text);
            return Optional.empty();
        }
    }

    /** Notes what is wrong with a cell, in a text of the bundle {@code messages}. */
    public void wrong(String column, String key, Object... values) {
        refuse(column, Messages.of(key, values));
    }

    /** Notes what is wrong with a cell, in Dutch. */
    public void refuse(String column, String message) {
        int place = header.place(column);
        errors.add(new TableError(line, place < 0 ? null : place + 1, column, message));
    }
}
