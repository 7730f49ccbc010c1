package nl.regiovisie.recommendation.summary;

import java.util.Arrays;
import java.util.List;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.summary.Summary.Recommendation;

/**
 * How the table fits on a sheet that shows all recommendations and all answers at a glance: with one municipality its
 * answers in words, with some a column of marks for each, with many only how often each answer was given.
 */
record Glance(List<Municipality> municipalities, List<Recommendation> recommendations) {

    static Glance of(Summary summary) {
        return new Glance(summary.municipalities(), summary.recommendations().toList());
    }

    private static final int COLUMNS_THAT_FIT = 14;
    private static final int ROOMY = 9;
    private static final double MM_PER_LETTER = 1.5;
    private static final int TILES_THAT_FIT = 8;
    private static final double MM_PER_TILE = 3.1;

    public boolean inWords() {
        return municipalities.size() == 1;
    }

    public boolean asMarks() {
        return municipalities.size() > 1 && municipalities.size() <= COLUMNS_THAT_FIT;
    }

    public boolean asNumbers() {
        return municipalities.size() > COLUMNS_THAT_FIT;
    }

    /** Headings of the narrow columns after number, title and support: municipalities, or answers. */
    public List<String> columns() {
        if (asNumbers()) {
            return Arrays.stream(Mark.values()).map(Mark::words).toList();
        }
        return municipalities.stream().map(Municipality::name).toList();
    }

    /** Width of a narrow column, in mm: a tile, and air as far as there is room. */
    public double columnWidth() {
        return columns().size() > ROOMY ? 5.4 : 7.2;
    }

    /** Height of headings that read upwards, in mm. */
    public long headHeight() {
        return Math.round(columns().stream().mapToInt(String::length).max().orElse(0) * MM_PER_LETTER) + 3;
    }

    /** Width of the column that shows support, in mm. */
    public long breadthWidth() {
        int tiles = recommendations.stream()
                .filter(this::tiles)
                .mapToInt(recommendation -> recommendation.support().meetingsInScope())
                .max()
                .orElse(0);
        return Math.max(22, Math.round(tiles * MM_PER_TILE) + 14);
    }

    /** Whether one tile per meeting fits; the number stands beside it anyway. */
    public boolean tiles(Recommendation recommendation) {
        return recommendation.support().meetingsInScope() <= TILES_THAT_FIT;
    }
}
