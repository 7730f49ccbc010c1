package nl.regiovisie.platform.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells between two line ends.
 *
 * @param number of its first line in the file, 1 is the first
 */
record Line(int number, List<String> cells) {

    /** How many cells up to the last that holds something: spreadsheets like to add empty ones. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    boolean blank() {
        return width() == 0;
    }

    /** With empty cells up to a width: a workbook leaves out those at the end. */
    Line padded(int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return new Line(number, padded);
    }
}
