package nl.regiovisie.recommendation.edition.content;

import java.util.Locale;

/**
 * How far an edition reaches: a region, a series of meetings, or with neither the whole country.
 *
 * @param regionCode null unless it is a region
 * @param seriesId null unless it is a series
 */
public record Extent(String regionCode, String seriesId) {

    public static final Extent COUNTRY = new Extent(null, null);

    /** @throws IllegalArgumentException with both */
    public Extent {
        if (regionCode != null && seriesId != null) {
            throw new IllegalArgumentException("a region and a series: " + regionCode + ", " + seriesId);
        }
    }

    public static Extent region(String code) {
        return new Extent(code, null);
    }

    public static Extent series(String id) {
        return new Extent(null, id);
    }

    public boolean isRegion() {
        return regionCode != null;
    }

    public boolean isSeries() {
        return seriesId != null;
    }

    public boolean isCountry() {
        return regionCode == null && seriesId == null;
    }

    /** As it stands in the name of a file: {@code jz25}, {@code reeks-najaar-2026}, {@code nederland}. */
    public String inFileName() {
        if (isSeries()) {
            return "reeks-" + seriesId;
        }
        return isRegion() ? regionCode.toLowerCase(Locale.ROOT) : "nederland";
    }
}
