package nl.regiovisie.platform.opendata;

/** What the cells of a column hold; each may be empty. */
public enum ColumnType {
    TEXT("string"),
    NUMBER("integer"),
    FLAG("boolean"),
    DAY("date"),
    MOMENT("date-time"),
    /** Several texts; in CSV with {@code |} between them. */
    LIST("array");

    private final String word;

    ColumnType(String word) {
        this.word = word;
    }

    /** As JSON Schema names it. */
    String word() {
        return word;
    }
}
