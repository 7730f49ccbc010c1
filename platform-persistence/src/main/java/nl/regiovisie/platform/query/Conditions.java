package nl.regiovisie.platform.query;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** The part of a query after {@code where}: only what is asked for, so that PostgreSQL can use the index that fits. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param condition has {@code ?} wherever the value goes
     * @param value null if this is not asked for
     */
    public Conditions and(String condition, Object value) {
        if (value != null) {
            values.add(storable(value));
            conditions.add(condition.replace("?", "$" + values.size()));
        }
        return this;
    }

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /**
     * @param condition has {@code ?1}, {@code ?2}… where the values go
     * @param all the values
     */
    public Conditions andAll(String condition, Object... all) {
        String numbered = condition;
        for (int index = 0; index < all.length; index++) {
            values.add(storable(all[index]));
            numbered = numbered.replace("?" + (index + 1), "$" + values.size());
        }
        conditions.add(numbered);
        return this;
    }

    /** @return the placeholder for a value that stands outside the conditions: {@code $3} */
    public String bind(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    /** {@code where …}, or nothing. */
    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Tuple values() {
        return Tuple.from(values);
    }

    /** PostgreSQL refuses a NUL. Nothing that is stored holds one, so whoever asks for it finds nothing. */
    private static Object storable(Object value) {
        return value instanceof String text ? text.replace('\0', '\uFFFD') : value;
    }
}
