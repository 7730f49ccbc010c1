package nl.regiovisie.platform.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.regiovisie.platform.check.Messages;

/** Collects what is wrong with a table. Counts all of it, and keeps the first thousand: nobody mends more by hand. */
public final class TableErrors {

    /** So many are kept. */
    public static final int MOST = 1_000;

    private static final Comparator<TableError> BY_PLACE = Comparator.comparingInt(TableError::line)
            .thenComparing(TableError::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<TableError> first = new ArrayList<>();
    private int total;

    /** About a whole line. */
    public void add(int line, String key, Object... values) {
        add(line, null, null, key, values);
    }

    /**
     * @param column counted from 1; null for the whole line
     * @param name of the column, or null
     * @param key of a text in the bundle {@code messages}
     */
    public void add(int line, Integer column, String name, String key, Object... values) {
        add(new TableError(line, column, name, Messages.of(key, values)));
    }

    void add(TableError error) {
        total++;
        if (first.size() < MOST) {
            first.add(error);
        }
    }

    public boolean none() {
        return total == 0;
    }

    /** How many there are, also those that were not kept. */
    public int total() {
        return total;
    }

    /** Those that were kept, by line and column. */
    public List<TableError> first() {
        return first.stream().sorted(BY_PLACE).toList();
    }
}
