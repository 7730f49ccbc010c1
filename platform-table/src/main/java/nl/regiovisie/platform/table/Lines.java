package nl.regiovisie.platform.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells from the parser one by one, so that it is known where it stopped; and notes quotes that stand loose. */
final class Lines extends AbstractBaseCsvCallbackHandler<Line> {

    private static final char QUOTE = '"';

    private final TableErrors errors;
    private List<String> cells = new ArrayList<>();
    private int begun = 1;
    private int quotedLine;
    private int quotedCell;
    private long looseQuotes;

    Lines(TableErrors errors) {
        this.errors = errors;
    }

    @Override
    protected void handleBegin(long line) {
        begun = (int) line;
        cells = new ArrayList<>();
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        String cell = new String(buffer, offset, length);
        cells.add(cell);
        if (quoted) {
            quotedLine = begun;
            quotedCell = cells.size();
        } else if (cell.indexOf(QUOTE) >= 0) {
            looseQuotes += quotes(cell);
            errors.add(begun, cells.size(), null, "table-loose-quote");
        }
    }

    @Override
    protected Line buildRecord() {
        return new Line(begun, cells);
    }

    /** The parser gave up in the cell that it was reading. */
    void noteTextAfterQuote() {
        errors.add(begun, cells.size() + 1, null, "table-after-quote");
    }

    /** Around a cell there are two quotes, and inside it each is doubled: an odd number means that the file ended in one. */
    void noteOpenQuote(String text) {
        if ((quotes(text) - looseQuotes) % 2 == 1) {
            errors.add(quotedLine, quotedCell, null, "table-open-quote");
        }
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == QUOTE).count();
    }
}
