package nl.regiovisie.platform.table;

/** What stands between two cells, as the first line of a file tells. */
enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    BAR('|'),
    NONE(';');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    /** The one that occurs most in the first line that is not blank. */
    static Separator of(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        Separator most = NONE;
        long count = 0;
        for (Separator candidate : new Separator[] {SEMICOLON, COMMA, TAB, BAR}) {
            long found = header.chars().filter(c -> c == candidate.sign).count();
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }

    char sign() {
        return sign;
    }

    /** Whether a table may be written with it; a table of one column has none. */
    boolean allowed(Columns columns) {
        return this == SEMICOLON
                || this == COMMA
                || this == NONE && columns.required().size() < 2;
    }

    /** Whether a line that is one long cell was written with the other one. */
    boolean forgottenIn(Line line) {
        char other = this == COMMA ? SEMICOLON.sign : COMMA.sign;
        return line.width() == 1 && line.cells().get(0).indexOf(other) >= 0;
    }
}
