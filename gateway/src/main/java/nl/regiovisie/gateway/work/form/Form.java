package nl.regiovisie.gateway.work.form;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What someone sent with a form. An absent field is empty. */
public record Form(MultivaluedMap<String, String> fields) {

    /** Without white space around it; line ends are single newlines. */
    public String text(String field) {
        return Optional.ofNullable(fields.getFirst(field))
                .map(typed -> typed.replace("\r\n", "\n").strip())
                .orElse("");
    }

    /** The text, or null where nothing was typed, as services want it. */
    public String textOrNull(String field) {
        return orNull(text(field));
    }

    /** The checked boxes, or the values of a field that occurs more than once. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** @throws BadRequestException if the page's own hidden field does not hold an id any more */
    public UUID id(String field) {
        return parsedId(text(field));
    }

    /**
     * The ids of the checked boxes.
     *
     * @throws BadRequestException if one of the page's own values does not hold an id any more
     */
    public List<UUID> ids(String field) {
        return all(field).stream().map(Form::parsedId).toList();
    }

    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** @return empty when it is not a whole number */
    public static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    /** @return empty when that day does not exist */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** @return empty when it is no time; both 19:30 and 19.30 are */
    public static Optional<LocalTime> time(String typed) {
        try {
            String hours = typed.replace('.', ':');
            return Optional.of(LocalTime.parse(hours.indexOf(':') == 1 ? "0" + hours : hours));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static UUID parsedId(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            throw new BadRequestException(noId);
        }
    }
}
