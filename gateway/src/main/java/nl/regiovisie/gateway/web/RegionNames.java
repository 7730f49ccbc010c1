package nl.regiovisie.gateway.web;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.Slice;

/** Names of regions by their code, also of those that ended; a region that is not known is called by its code. */
public record RegionNames(Map<String, Region> regions) {

    /** A region to link to or to choose. */
    public record Entry(String code, String name) {}

    /** Asks for all of them; none are known while the service is down. */
    public static Uni<RegionNames> ask(PublicRegions regions) {
        return Part.of(regions.ever(true).map(Slice::items)).map(RegionNames::of);
    }

    static RegionNames of(Part<List<Region>> regions) {
        return new RegionNames(
                Part.items(regions).stream().collect(Collectors.toMap(Region::code, Function.identity())));
    }

    public String name(String code) {
        return regions.containsKey(code) ? regions.get(code).displayName() : code;
    }

    /** By name. */
    public List<Entry> entries(List<String> codes) {
        return codes.stream()
                .map(code -> new Entry(code, name(code)))
                .sorted(Comparator.comparing(Entry::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Every region that is there today, by name. */
    public List<Entry> all() {
        return entries(regions.values().stream()
                .filter(region -> !region.ended())
                .map(Region::code)
                .toList());
    }
}
