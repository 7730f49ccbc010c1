package nl.regiovisie.gateway.work.edition;

import nl.regiovisie.gateway.work.edition.MadeEditions.Draft;

/**
 * Of what an editor makes an edition, as the address of the page says it.
 *
 * @param region code of a region, or {@link #COUNTRY}; empty for a series, and as long as nothing was chosen
 * @param series id of a series; empty unless one was chosen
 */
public record Choice(String region, String series) {

    static final String COUNTRY = "nederland";

    public boolean none() {
        return region.isEmpty() && series.isEmpty();
    }

    public boolean country() {
        return region.equals(COUNTRY);
    }

    public boolean ofSeries() {
        return !series.isEmpty();
    }

    /** @return null unless it is a region */
    String regionCode() {
        return ofSeries() || country() ? null : region;
    }

    /** @return null unless it is a series */
    String seriesId() {
        return ofSeries() ? series : null;
    }

    Draft draft() {
        if (ofSeries()) {
            return new Draft("SERIES", null, series);
        }
        return country() ? new Draft("COUNTRY", null, null) : new Draft("REGION", region, null);
    }
}
