package nl.regiovisie.platform.table;

import java.util.regex.Pattern;

/** What a single cell holds. */
public final class Cell {

    /** C0 and C1 except tab and line ends: PostgreSQL refuses NUL, and XML and PDF all of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final char MARK = '\'';

    /** A cell that begins with one of these is a formula to a spreadsheet that opens CSV. */
    private static final String FORMULA = "=+-@\t\r";

    private static final char UNREADABLE = '\uFFFD';
    private static final int LONGEST = 10_000;

    private Cell() {}

    /** Without the spaces around it; spreadsheets like to leave non-breaking ones. */
    static String stripped(String value) {
        return AROUND.matcher(value).replaceAll("");
    }

    /** Without the mark that keeps a spreadsheet from taking a text for a formula. */
    static String disarmed(String value) {
        return value.length() > 1 && value.charAt(0) == MARK && FORMULA.indexOf(value.charAt(1)) >= 0
                ? value.substring(1)
                : value;
    }

    /** With the mark that keeps it a text, if a spreadsheet would take it for a formula. */
    public static String armoured(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? MARK + value : value;
    }

    /** @return the key of what is wrong with it, or null */
    static String fault(String value) {
        if (value.length() > LONGEST) {
            return "table-cell-too-long";
        }
        if (value.indexOf(UNREADABLE) >= 0) {
            return "table-unreadable-character";
        }
        return CONTROL.matcher(value).find() ? "control-character" : null;
    }
}
