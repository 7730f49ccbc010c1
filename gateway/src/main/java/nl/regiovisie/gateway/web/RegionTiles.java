package nl.regiovisie.gateway.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** What the template of the map asks about all tiles together. */
@TemplateExtension(namespace = "regionTiles")
final class RegionTiles {

    private RegionTiles() {}

    static long count(List<RegionTile> tiles, Fill level) {
        return RegionTile.count(tiles, level);
    }

    static List<RegionTile> byName(List<RegionTile> tiles) {
        return RegionTile.byName(tiles);
    }
}
