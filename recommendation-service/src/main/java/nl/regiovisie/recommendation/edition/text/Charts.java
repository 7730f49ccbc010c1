package nl.regiovisie.recommendation.edition.text;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Figure;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.drawing.Fill;
import nl.regiovisie.platform.document.drawing.StackedBars;
import nl.regiovisie.platform.document.drawing.StackedBars.Bar;
import nl.regiovisie.platform.document.drawing.StackedBars.Key;
import nl.regiovisie.platform.document.drawing.TileBars;
import nl.regiovisie.platform.document.drawing.TileBars.Line;
import nl.regiovisie.platform.document.drawing.TileMap;
import nl.regiovisie.platform.document.drawing.TileMap.Number;
import nl.regiovisie.platform.document.drawing.TileMap.Tile;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Theme;

/** What both documents show as drawings; each says the same in words for who cannot see it. */
record Charts(Content content) {

    private static final String PENDING = "Nog open";
    private static final List<Fill> FILLS = List.of(Fill.SOLID, Fill.STRIPED, Fill.CROSSED, Fill.LINED, Fill.EMPTY);
    private static final int LINES_THAT_FIT = 8;

    /** Where the place is, and a few large numbers; nothing while there is nothing to count. */
    List<Block> numbers() {
        if (content.meetings().isEmpty() && content.recommendations().findAny().isEmpty()) {
            return List.of();
        }
        List<Number> numbers = counted();
        List<String> lines =
                numbers.stream().map(one -> one.number() + " " + one.label()).toList();
        return List.of(new Figure(
                new TileMap(tiles(), numbers).drawing(),
                where() + String.join(", ", lines) + ".",
                List.of(Bullets.of(lines))));
    }

    private List<Number> counted() {
        int said = content.fates().values().stream().mapToInt(Integer::intValue).sum();
        int recommendations = (int) content.recommendations().count();
        int possible =
                content.recommendations().mapToInt(Recommendation::reached).sum();
        int given =
                content.recommendations().mapToInt(one -> one.answers().size()).sum();
        return List.of(
                number(content.meetings().size(), "bijeenkomst", "bijeenkomsten"),
                number(said, "uitspraak van mensen", "uitspraken van mensen"),
                number(recommendations, "aanbeveling", "aanbevelingen"),
                new Number(given + " van " + possible, "antwoorden van gemeenten"));
    }

    private static Number number(int number, String one, String more) {
        return new Number(String.valueOf(number), number == 1 ? one : more);
    }

    private List<Tile> tiles() {
        Set<String> here = regions();
        return map().stream()
                .map(tile -> new Tile(
                        tile.column(), tile.row(), content.place().isCountry() || here.contains(tile.regionCode())))
                .toList();
    }

    /** Those that it is about, unless it is about the country. */
    private Set<String> regions() {
        return content.place().isSeries()
                ? content.municipalities().stream()
                        .map(Content.Municipality::regionCode)
                        .collect(Collectors.toSet())
                : Stream.ofNullable(content.place().regionCode()).collect(Collectors.toSet());
    }

    private String where() {
        if (map().isEmpty() || content.place().isCountry()) {
            return "";
        }
        return "Kaart van Nederland met een vakje voor elke jeugdregio; "
                + (content.place().isSeries()
                        ? "gevuld zijn de regio’s waarvoor een aanbeveling uit deze reeks geldt. "
                        : "dat van " + content.place().name() + " is gevuld. ");
    }

    private List<Content.Tile> map() {
        return content.map() == null ? List.of() : content.map();
    }

    /** Answers for each theme, and how widely recommendations are supported; nothing without recommendations. */
    List<Block> ofRecommendations() {
        List<Block> sections = new ArrayList<>();
        if (content.recommendations().anyMatch(one -> one.reached() > 0)) {
            sections.add(new Section("antwoorden-per-thema", "Antwoorden per thema", List.of(answers())));
        }
        if (content.recommendations().anyMatch(one -> one.support().meetingsInScope() > 0)) {
            sections.add(new Section("breedte", "Vaak genoemd", List.of(breadth())));
        }
        return sections;
    }

    private Block answers() {
        List<Theme> themes = content.themes().stream()
                .filter(theme -> !theme.recommendations().isEmpty())
                .toList();
        List<String> names = List.copyOf(counts(Stream.empty()).keySet());
        StackedBars bars = new StackedBars(
                IntStream.range(0, names.size())
                        .mapToObj(index -> new Key(names.get(index), FILLS.get(index)))
                        .toList(),
                themes.stream()
                        .map(theme ->
                                new Bar(theme.name(), List.copyOf(counts(theme).values())))
                        .toList());
        return new Figure(
                bars.drawing(),
                String.join(
                        " ",
                        themes.stream()
                                .map(theme -> theme.name() + ": " + Words.counts(counts(theme)) + ".")
                                .toList()),
                List.of(table(names, themes)));
    }

    private Block table(List<String> names, List<Theme> themes) {
        List<Column> columns = new ArrayList<>(List.of(new Column("Thema", 6)));
        names.forEach(name -> columns.add(new Column(name, 3)));
        return new Table(
                columns,
                themes.stream()
                        .map(theme -> Row.of(Stream.concat(
                                        Stream.of(theme.name()),
                                        counts(theme).values().stream().map(String::valueOf))
                                .toArray(String[]::new)))
                        .toList());
    }

    private static Map<String, Integer> counts(Theme theme) {
        return counts(theme.recommendations().stream());
    }

    /** How many answers there are of each kind, by its name, and how many are to come. */
    private static Map<String, Integer> counts(Stream<Recommendation> recommendations) {
        List<Recommendation> all = recommendations.toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Words.OUTCOMES.forEach((code, name) -> counts.put(
                name, (int) all.stream().mapToLong(one -> one.counted(code)).sum()));
        counts.put(PENDING, all.stream().mapToInt(Recommendation::pending).sum());
        return counts;
    }

    private Block breadth() {
        List<Recommendation> widest = content.recommendations()
                .filter(one -> one.support().meetingsInScope() > 0)
                .sorted(comparingInt((Recommendation one) -> -one.support().meetings())
                        .thenComparingInt(Recommendation::number))
                .limit(LINES_THAT_FIT)
                .toList();
        return new Figure(
                new TileBars(widest.stream().map(Charts::line).toList()).drawing(),
                String.join(
                        " ",
                        widest.stream()
                                .map(one -> title(one) + ": " + Words.breadth(one.support()) + ".")
                                .toList()),
                List.of(Paragraph.of(
                        Style.SMALL,
                        "In hoeveel bijeenkomsten een aanbeveling is genoemd, staat hieronder bij elk thema.")));
    }

    private static Line line(Recommendation one) {
        return new Line(
                title(one),
                one.support().meetings(),
                one.support().meetingsInScope(),
                one.support().meetings() + " van " + one.support().meetingsInScope());
    }

    private static String title(Recommendation one) {
        return one.number() + ". " + one.title();
    }
}
