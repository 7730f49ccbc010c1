package nl.regiovisie.platform.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;

/** Collects what is wrong with a request, so that the caller hears everything at once. Texts are never changed. */
public final class FieldErrors {

    /** C0 and C1 except tab and line ends: nobody types them, PostgreSQL refuses NUL, and XML and PDF all of them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    /** Each character outside the basic plane is two {@code char}s and may never be cut in half. */
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private final List<FieldError> errors = new ArrayList<>();

    public void add(String field, String key, Object... values) {
        errors.add(new FieldError(field, Messages.of(key, values)));
    }

    /** @return whether it holds, so that checks which build on it can be left out */
    public boolean check(boolean holds, String field, String key, Object... values) {
        if (!holds) {
            add(field, key, values);
        }
        return holds;
    }

    public boolean required(String field, Object value) {
        return check(value != null, field, "required");
    }

    /** @param longest in code points, so that an emoji counts as one */
    public void text(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            add(field, "required");
        } else {
            optionalText(field, value, longest);
        }
    }

    /** @param value null if there is none; blank is no text either */
    public void optionalText(String field, String value, int longest) {
        if (value == null) {
            return;
        }
        int length = value.codePointCount(0, value.length());
        check(!value.isBlank(), field, "blank");
        check(length <= longest, field, "too-long", length, longest);
        check(!CONTROL.matcher(value).find(), field, "control-character");
        check(!HALF_CHARACTER.matcher(value).find(), field, "half-character");
    }

    public void range(String field, int value, int least, int most) {
        check(least <= value && value <= most, field, "out-of-range", least, most);
    }

    /** Each is there; the same may be there more than once. */
    public void size(String field, Collection<?> items, int most) {
        check(items.size() <= most, field, "too-many", items.size(), most);
        each(field, items, this::required);
    }

    /** Each is there, and there once. */
    public void distinct(String field, Collection<?> items, int most) {
        check(items.size() <= most, field, "too-many", items.size(), most);
        Set<Object> seen = new HashSet<>();
        each(field, items, (name, item) -> {
            if (required(name, item)) {
                check(seen.add(item), name, "twice");
            }
        });
    }

    /** Those that are not known get an error each; an absent one has its own error. */
    public void known(String field, Collection<String> items, Collection<String> known, String key) {
        each(field, items, (name, item) -> check(item == null || known.contains(item), name, key));
    }

    /** Looks at one item after the other under its name: {@code regionCodes[0]}. */
    public <T> void each(String field, Collection<T> items, ItemCheck<T> check) {
        int index = 0;
        for (T item : items) {
            check.check(field + "[" + index++ + "]", item);
        }
    }

    /** @throws Invalid with all that was found, if anything was */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** Notes what is wrong with one item. */
    @FunctionalInterface
    public interface ItemCheck<T> {
        void check(String name, T item);
    }
}
