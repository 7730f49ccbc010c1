package nl.regiovisie.region.classification;

import java.util.List;
import java.util.regex.Pattern;
import nl.regiovisie.platform.http.Cursor;

/** Where a municipality stands in a list by name. */
record MunicipalityPlace(String searchName, String code) {

    private static final Pattern CODE = Pattern.compile("GM\\d{4}");
    private static final MunicipalityPlace BEFORE_ALL = new MunicipalityPlace("", "");

    /** @param cursor what {@link #cursor} made; null for the begin of the list */
    static MunicipalityPlace of(String cursor) {
        if (cursor == null) {
            return BEFORE_ALL;
        }
        List<String> parts = Cursor.decode(cursor, 2);
        if (!CODE.matcher(parts.get(1)).matches()) {
            throw Cursor.invalid();
        }
        return new MunicipalityPlace(SearchName.of(parts.get(0)), parts.get(1));
    }

    static String cursor(MunicipalityOnDay item) {
        return Cursor.encode(SearchName.of(item.name()), item.code());
    }
}
