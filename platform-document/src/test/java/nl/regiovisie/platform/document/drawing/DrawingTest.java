package nl.regiovisie.platform.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regiovisie.platform.document.drawing.Shape.Box;
import nl.regiovisie.platform.document.drawing.Shape.Words;
import nl.regiovisie.platform.document.drawing.StackedBars.Bar;
import nl.regiovisie.platform.document.drawing.StackedBars.Key;
import nl.regiovisie.platform.document.drawing.TileBars.Line;
import nl.regiovisie.platform.document.drawing.TileMap.Number;
import nl.regiovisie.platform.document.drawing.TileMap.Tile;
import nl.regiovisie.platform.document.markup.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingTest {

    private static final Pattern POINT = Pattern.compile("[ML](\\S+) ([^ML]+)");
    private static final List<Key> KEYS = List.of(new Key("Ja", Fill.SOLID), new Key("Nee", Fill.CROSSED));

    @Test
    void parts_of_a_bar_are_as_wide_as_their_numbers_and_fill_it() {
        List<Box> parts = boxes(new StackedBars(KEYS, List.of(new Bar("Thema", List.of(3, 1)))).drawing()).stream()
                .filter(box -> box.fill() != Fill.GROUND && box.width() > 10)
                .toList();

        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).width()).isEqualTo(3 * parts.get(1).width());
        assertThat(parts.get(1).x()).isEqualTo(parts.get(0).x() + parts.get(0).width());
    }

    @Test
    void a_bar_of_nothing_has_no_parts_and_a_part_without_room_no_number() {
        Drawing nothing = new StackedBars(KEYS, List.of(new Bar("Thema", List.of(0, 0)))).drawing();
        Drawing little = new StackedBars(KEYS, List.of(new Bar("Thema", List.of(1, 9999)))).drawing();

        assertThat(boxes(nothing)).hasSize(KEYS.size());
        assertThat(words(little)).contains("9999").doesNotContain("1");
    }

    @Test
    void there_is_a_tile_for_each_or_a_bar_where_there_are_too_many() {
        Drawing few = new TileBars(List.of(new Line("Een", 3, 5, "3 van 5"))).drawing();
        Drawing many = new TileBars(List.of(new Line("Een", 50, 200, "50 van 200"))).drawing();

        assertThat(boxes(few))
                .hasSize(5)
                .filteredOn(box -> box.fill() == Fill.HOUSE)
                .hasSize(3);
        assertThat(boxes(many)).hasSize(2);
        assertThat(boxes(many).get(1).width()).isEqualTo(boxes(many).get(0).width() / 4);
    }

    @Test
    void the_place_is_darker_than_the_others_and_without_a_map_there_are_the_numbers() {
        List<Number> numbers = List.of(new Number("4", "bijeenkomsten"));
        Drawing map = new TileMap(List.of(new Tile(0, 0, false), new Tile(1, 2, true)), numbers).drawing();
        Drawing bare = new TileMap(List.of(), numbers).drawing();

        assertThat(boxes(map)).extracting(Box::fill).containsExactly(Fill.PALE, Fill.HOUSE);
        assertThat(boxes(bare)).isEmpty();
        assertThat(words(bare)).containsExactly("4", "bijeenkomsten");
    }

    @ParameterizedTest
    @EnumSource(Fill.class)
    void lines_stay_within_their_box(Fill fill) {
        Box box = new Box(10, 20, 7, 3, fill);

        assertThat(POINT.matcher(Strokes.of(box)).results()).allSatisfy(point -> {
            assertThat(number(point, 1)).isBetween(10.0, 17.0);
            assertThat(number(point, 2)).isBetween(20.0, 23.0);
        });
    }

    @Test
    void looks_differ_without_their_colour() {
        Box[] boxes = Arrays.stream(new Fill[] {Fill.STRIPED, Fill.CROSSED, Fill.LINED, Fill.EMPTY})
                .map(fill -> new Box(0, 0, 9, 9, fill))
                .toArray(Box[]::new);

        assertThat(Arrays.stream(boxes).map(Strokes::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Kort, Kort",
        "Een heel lange naam van een thema, Een heel lan…",
        "😀😀😀😀😀😀😀😀😀😀😀😀😀😀, 😀😀😀😀😀😀😀😀😀😀😀😀…"
    })
    void words_are_cut_where_they_do_not_fit(String text, String fitting) {
        assertThat(Fitting.within(text, 18, 3)).isEqualTo(fitting);
    }

    @Test
    void what_people_typed_is_never_code() {
        Markup out = new Markup();

        Svg.write(new TileBars(List.of(new Line("<script>", 0, 1, "\"&\""))).drawing(), out);

        assertThat(out.toString()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    private static List<Box> boxes(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .toList();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .map(Words::text)
                .toList();
    }

    private static double number(MatchResult point, int group) {
        return Double.parseDouble(point.group(group));
    }
}
