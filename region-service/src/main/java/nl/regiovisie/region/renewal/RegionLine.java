package nl.regiovisie.region.renewal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.regiovisie.platform.table.Columns;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.platform.table.Table;
import nl.regiovisie.region.classification.RegionFacts;
import nl.regiovisie.region.classification.RegionName;

/** A line of the file of regions: what one is called, and all about one that is new. */
record RegionLine(
        Row row,
        String code,
        String name,
        String displayName,
        String abbreviation,
        List<String> provinces,
        OptionalInt tileColumn,
        OptionalInt tileRow,
        OptionalInt population) {

    static final Columns COLUMNS = Columns.required("code", "name")
            .optional("display_name", "abbreviation", "provinces", "tile_column", "tile_row", "population");

    static final Pattern CODE = Pattern.compile("JZ\\d\\d");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{3}");
    private static final Pattern LIST = Pattern.compile("\\s*,\\s*");

    /** @return one for each code that is named rightly; what is wrong is noted in the table */
    static Map<String, RegionLine> read(Table table) {
        Map<String, RegionLine> lines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            RegionLine line = of(row);
            if (CODE.matcher(line.code).matches()) {
                RegionLine first = lines.putIfAbsent(line.code, line);
                if (first != null) {
                    row.wrong("code", "region-twice", line.code, first.row.line());
                }
            }
        }
        return lines;
    }

    private static RegionLine of(Row row) {
        row.required("code");
        String name = row.required("name");
        String displayName = row.text("display_name");
        return new RegionLine(
                row,
                row.matching("code", CODE, "no-region-code"),
                name,
                displayName.isEmpty() ? name : displayName,
                row.matching("abbreviation", ABBREVIATION, "no-abbreviation"),
                list(row.text("provinces")),
                row.number("tile_column"),
                row.number("tile_row"),
                row.number("population"));
    }

    private static List<String> list(String text) {
        return Arrays.stream(LIST.split(text)).filter(item -> !item.isEmpty()).toList();
    }

    /** Whether it says all that a new region needs, and says it rightly. */
    boolean complete() {
        return !name.isEmpty()
                && ABBREVIATION.matcher(abbreviation).matches()
                && !provinces.isEmpty()
                && tileColumn.isPresent()
                && tileRow.isPresent();
    }

    /** A new region that begins on a day; the line must be complete. */
    RegionFacts region(LocalDate day) {
        return new RegionFacts(
                code,
                abbreviation,
                provinces,
                tileColumn.getAsInt(),
                tileRow.getAsInt(),
                population.isPresent() ? population.getAsInt() : null,
                List.of(new RegionName(day, name, displayName)));
    }
}
