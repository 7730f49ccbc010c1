package nl.regiovisie.gateway.web.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionTile;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.Summaries.Progress;

/**
 * All regions, and the municipalities that begin with what someone typed.
 *
 * @param typed empty when nobody searched
 * @param municipalities all names, to choose from while typing
 * @param example whether there is invented content behind the numbers
 */
record RegionsPage(
        String typed,
        List<RegionTile> tiles,
        boolean answersKnown,
        List<String> municipalities,
        List<Match> matches,
        boolean example) {

    /** A municipality that was found, and the region it belongs to. */
    record Match(String municipality, String regionCode, String regionName) {}

    static RegionsPage of(
            String typed,
            List<Region> regions,
            Part<List<Progress>> progress,
            List<Municipality> municipalities,
            List<Municipality> matches,
            boolean example) {
        Map<String, String> names = regions.stream().collect(Collectors.toMap(Region::code, Region::displayName));
        return new RegionsPage(
                typed,
                RegionTile.map(regions, progress),
                !progress.isMissing(),
                municipalities.stream().map(Municipality::name).toList(),
                matches.stream().map(found -> match(found, names)).toList(),
                example);
    }

    private static Match match(Municipality found, Map<String, String> names) {
        return new Match(found.name(), found.regionCode(), names.getOrDefault(found.regionCode(), found.regionCode()));
    }

    /** The code of the region to go to, when what was typed leaves no doubt: one match, or exactly the name of one. */
    Optional<String> only() {
        List<Match> exact = matches.stream()
                .filter(match -> match.municipality().equalsIgnoreCase(typed))
                .toList();
        List<Match> candidates = exact.isEmpty() ? matches : exact;
        return candidates.size() == 1 ? Optional.of(candidates.get(0).regionCode()) : Optional.empty();
    }

    public boolean searched() {
        return !typed.isEmpty();
    }
}
