package nl.regiovisie.gateway.web.opendata;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Datasets.Dataset;

/**
 * The open data, of the whole country or of one region.
 *
 * @param region code of it; null for the country
 */
record OpenDataPage(List<Dataset> sets, RegionNames regions, String region) {

    /** @param region what is not known is the whole country */
    static OpenDataPage of(List<Dataset> sets, RegionNames regions, String region) {
        return new OpenDataPage(
                sets, regions, region != null && regions.regions().containsKey(region) ? region : null);
    }

    public String place() {
        return regions.name(region);
    }

    public String address(Dataset.File file) {
        return region == null ? file.path() : file.path() + "?region=" + region;
    }
}
