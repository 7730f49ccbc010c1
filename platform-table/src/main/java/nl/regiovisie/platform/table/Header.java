package nl.regiovisie.platform.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column stands where, from the first line of a table. */
final class Header {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private Header() {}

    /** What is wrong is noted: a column that is missing, unknown, nameless or there twice. */
    static Header of(Line line, Columns columns, TableErrors errors) {
        Header header = new Header();
        int width = line.width();
        for (int place = 0; place < width; place++) {
            header.add(line, place, columns, errors);
        }
        columns.required().stream()
                .filter(name -> !header.places.containsKey(name))
                .forEach(name -> errors.add(line.number(), "table-column-missing", name));
        return header;
    }

    private void add(Line line, int place, Columns columns, TableErrors errors) {
        String name = Columns.normal(line.cells().get(place));
        names.add(name);
        if (!columns.has(name)) {
            String key = name.isEmpty() ? "table-column-nameless" : "table-column-unknown";
            errors.add(line.number(), place + 1, name, key, name, columns.listed());
        } else if (places.putIfAbsent(name, place) != null) {
            errors.add(line.number(), place + 1, name, "table-column-twice", name);
        }
    }

    /** @return counted from 0; -1 if the table has no such column */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** @param place counted from 0; may be beyond the last */
    String name(int place) {
        return place < names.size() ? names.get(place) : null;
    }

    int width() {
        return names.size();
    }
}
