package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;

/** What the template of the map asks about all tiles together. */
@TemplateExtension(namespace = "regionTiles")
final class RegionTiles {

    private static final int STEP = 10;

    private RegionTiles() {}

    static long count(List<RegionTile> tiles, Fill level) {
        return RegionTile.count(tiles, level);
    }

    static List<RegionTile> byName(List<RegionTile> tiles) {
        return RegionTile.byName(tiles);
    }

    /** All but one region, as a path of SVG in which a tile is 9 wide with a gap of 1. */
    static String others(List<Region> regions, String code) {
        return path(regions, region -> !region.code().equals(code));
    }

    /** That one. */
    static String only(List<Region> regions, String code) {
        return path(regions, region -> region.code().equals(code));
    }

    private static String path(List<Region> regions, Predicate<Region> wanted) {
        return regions.stream()
                .filter(wanted)
                .map(Region::tile)
                .map(tile -> "M" + tile.column() * STEP + " " + tile.row() * STEP + "h9v9h-9z")
                .collect(Collectors.joining());
    }
}
