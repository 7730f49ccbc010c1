package nl.regiovisie.region.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a file that ships with this service: a header, semicolons, no quotes. */
final class Csv {

    private static final String SEPARATOR = ";";

    private Csv() {}

    /** @return one map for each line, from column to value; a value may be empty */
    static List<Map<String, String>> rows(String file) {
        try (InputStream bytes = Csv.class.getResourceAsStream("/reference/" + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            String[] columns = lines.readLine().split(SEPARATOR);
            return lines.lines()
                    .map(line -> row(columns, line.split(SEPARATOR, -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> row(String[] columns, String[] values) {
        if (values.length != columns.length) {
            throw new IllegalStateException(
                    "Expected " + columns.length + " values: " + String.join(SEPARATOR, values));
        }
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < columns.length; column++) {
            row.put(columns[column], values[column]);
        }
        return row;
    }
}
