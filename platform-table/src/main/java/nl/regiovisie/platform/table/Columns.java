package nl.regiovisie.platform.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The columns that a table may have, in any order; capitals in a header do not matter.
 *
 * @param required must be there, though a cell may be empty
 * @param optional may be left out
 */
public record Columns(List<String> required, List<String> optional) {

    public Columns {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    /** @param names in lower case */
    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of());
    }

    /** @param names in lower case */
    public Columns optional(String... names) {
        return new Columns(required, List.of(names));
    }

    boolean has(String name) {
        return required.contains(name) || optional.contains(name);
    }

    /** As people read them: {@code gm_code, name}. */
    String listed() {
        return String.join(
                ", ", Stream.concat(required.stream(), optional.stream()).toList());
    }

    static String normal(String header) {
        return Cell.stripped(header).toLowerCase(Locale.ROOT);
    }
}
