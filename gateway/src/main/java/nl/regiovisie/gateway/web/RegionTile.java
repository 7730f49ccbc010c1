package nl.regiovisie.gateway.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Overview;
import nl.regiovisie.gateway.web.published.Summaries.Progress;

/**
 * One region on the map of the Netherlands.
 *
 * @param progress how many answers were given; null where it is not known
 * @param vision how its vision stands; null where it is not known
 * @param byVision whether the map shows visions, or else answers
 */
public record RegionTile(Region region, Progress progress, Overview vision, boolean byVision) {

    private static final int CELL = 64;
    private static final int NAME_AT_TOP = 22;
    private static final int NAME_WITHIN = 38;
    private static final Comparator<RegionTile> FROM_NORTH_TO_SOUTH =
            Comparator.<RegionTile>comparingInt(RegionTile::y).thenComparingInt(RegionTile::x);
    private static final Comparator<RegionTile> BY_NAME =
            Comparator.comparing(tile -> tile.region().displayName(), String.CASE_INSENSITIVE_ORDER);

    /** All regions in the order of the map: from north to south, which is also the order of the Tab key. */
    public static List<RegionTile> map(List<Region> regions, Part<List<Progress>> progress) {
        Map<String, Progress> byRegion = byRegion(progress, Progress::regionCode);
        return map(regions, region -> new RegionTile(region, byRegion.get(region.code()), null, false));
    }

    /** The same map of how the visions stand. */
    public static List<RegionTile> mapOfVisions(List<Region> regions, Part<List<Overview>> visions) {
        Map<String, Overview> byRegion = byRegion(visions, Overview::regionCode);
        return map(regions, region -> new RegionTile(region, null, byRegion.get(region.code()), true));
    }

    private static List<RegionTile> map(List<Region> regions, Function<Region, RegionTile> tile) {
        return regions.stream().map(tile).sorted(FROM_NORTH_TO_SOUTH).toList();
    }

    private static <T> Map<String, T> byRegion(Part<List<T>> known, Function<T, String> code) {
        return Part.items(known).stream().collect(Collectors.toMap(code, Function.identity()));
    }

    public static List<RegionTile> byName(List<RegionTile> tiles) {
        return tiles.stream().sorted(BY_NAME).toList();
    }

    public static long count(List<RegionTile> tiles, Fill level) {
        return tiles.stream().filter(tile -> tile.level() == level).count();
    }

    public static int answers(List<RegionTile> tiles) {
        return tiles.stream()
                .map(RegionTile::progress)
                .filter(Objects::nonNull)
                .mapToInt(Progress::answers)
                .sum();
    }

    public int x() {
        return region.tile().column() * CELL;
    }

    public int y() {
        return region.tile().row() * CELL;
    }

    public Fill level() {
        return byVision ? VisionLevel.of(vision == null ? null : vision.status()) : answered();
    }

    private Level answered() {
        return progress == null ? Level.NOTHING : Level.of(progress.answers(), progress.answersPossible());
    }

    /** The letters stand at the top, or within the level where it would run through them. */
    public int nameY() {
        return y() + (level().getLook().equals("more") ? NAME_WITHIN : NAME_AT_TOP);
    }

    public int levelY() {
        return y() + level().getTop();
    }
}
