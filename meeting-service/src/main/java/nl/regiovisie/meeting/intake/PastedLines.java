package nl.regiovisie.meeting.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.regiovisie.platform.table.Columns;
import nl.regiovisie.platform.table.TableErrors;

/** A list as people type or paste it: an item on each line, with or without bullets or numbers. */
final class PastedLines {

    private static final int LONGEST = 10_000;
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·▪●◦]|\\d{1,3}[.)])(?:\\s+|$)");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\u200B\\u2060\\uFEFF&&[^\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\n\\u000B\\u2028\\u2029]");

    private PastedLines() {}

    /** @param number 1 is the first */
    record Line(int number, String text) {}

    /** A file is a table; a text is one when its first line names the column that every table has. */
    static boolean isTable(ItemList list, Columns columns) {
        return list.file() != null
                || list.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(PastedLines::cells)
                        .filter(cells -> cells.containsAll(columns.required()))
                        .isPresent();
    }

    private static List<String> cells(String header) {
        return Arrays.stream(header.split("[;,\\t|]"))
                .map(cell -> UNSEEN.matcher(cell).replaceAll("").strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<Line> of(ItemList list, TableErrors errors) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String typed : LINE_END.split(list.text(), -1)) {
            number++;
            String text = cleaned(typed);
            int length = text.codePointCount(0, text.length());
            if (length > LONGEST) {
                errors.add(number, "too-long", length, LONGEST);
            } else if (!text.isEmpty()) {
                lines.add(new Line(number, text));
            }
        }
        return lines;
    }

    private static String cleaned(String typed) {
        String seen = UNSEEN.matcher(typed).replaceAll("").strip();
        return BULLET.matcher(seen).replaceFirst("").strip();
    }
}
