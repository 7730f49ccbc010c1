package nl.regiovisie.region.renewal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regiovisie.platform.table.Columns;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.platform.table.Table;

/**
 * A line of the file of municipalities: where one is, or what one became part of.
 *
 * @param name empty if it stays as it is
 * @param region empty if it no longer exists
 * @param successor empty while it exists
 */
record MunicipalityLine(Row row, String code, String name, String region, String successor) {

    static final Columns COLUMNS =
            Columns.required("gm_code", "name", "region_code").optional("successor");

    private static final Pattern CODE = Pattern.compile("GM\\d{4}");
    private static final Pattern REGION = Pattern.compile("JZ\\d\\d");
    private static final int LONGEST_NAME = 100;

    /** @return one for each code that is named rightly; what is wrong is noted in the table */
    static Map<String, MunicipalityLine> read(Table table) {
        Map<String, MunicipalityLine> lines = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            MunicipalityLine line = of(row);
            if (CODE.matcher(line.code).matches()) {
                MunicipalityLine first = lines.putIfAbsent(line.code, line);
                line.check(first);
            }
        }
        return lines;
    }

    private static MunicipalityLine of(Row row) {
        row.required("gm_code");
        return new MunicipalityLine(
                row,
                row.matching("gm_code", CODE, "no-municipality-code"),
                row.text("name"),
                row.matching("region_code", REGION, "no-region-code"),
                row.matching("successor", CODE, "no-municipality-code"));
    }

    /** @param first the line that named this code before; null if none did */
    private void check(MunicipalityLine first) {
        if (first != null) {
            String key = first.region.equals(region) ? "municipality-twice" : "municipality-in-two-regions";
            row.wrong("gm_code", key, code, first.row.line(), first.region, region);
        }
        if (region.isEmpty() && successor.isEmpty()) {
            row.wrong("region_code", "municipality-in-no-region", code);
        }
        if (!region.isEmpty() && !successor.isEmpty()) {
            row.wrong("successor", "successor-of-existing");
        }
        if (name.length() > LONGEST_NAME) {
            row.wrong("name", "too-long", name.length(), LONGEST_NAME);
        }
    }

    boolean exists() {
        return !region.isEmpty();
    }
}
