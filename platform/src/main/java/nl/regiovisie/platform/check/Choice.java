package nl.regiovisie.platform.check;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.platform.problem.Invalid;

/** Reads what a caller asks for in a query parameter. */
public final class Choice {

    private Choice() {}

    /**
     * @param asked name of a constant; null or empty for none
     * @throws Invalid if there is no such constant
     */
    public static <E extends Enum<E>> E of(Class<E> type, String field, String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Invalid.field(field, Messages.of("no-such-choice", asked, names(type))));
    }

    /**
     * @param asked a UUID; null or empty for none
     * @throws Invalid if it is none
     */
    public static UUID id(String field, String asked) {
        try {
            return asked == null || asked.isBlank() ? null : UUID.fromString(asked);
        } catch (IllegalArgumentException nonsense) {
            throw Invalid.field(field, Messages.of("no-id"));
        }
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
