package nl.regiovisie.recommendation.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Showing in a text what was searched for. */
class MarkerTest {

    private static final Marker MARKER = new Marker(Set.of("clientenraad", "wacht"), "gez");

    @Test
    void hits_are_told_apart_whatever_their_accents_and_capitals() {
        assertThat(MARKER.mark("De Cliëntenraad wacht, en het gezin ook."))
                .containsExactly(
                        new Segment("De ", false),
                        new Segment("Cliëntenraad", true),
                        new Segment(" ", false),
                        new Segment("wacht", true),
                        new Segment(", en het ", false),
                        new Segment("gezin", true),
                        new Segment(" ook.", false));
    }

    @Test
    void a_text_is_never_changed_by_it() {
        String text = "<b>wacht</b> & 'niks' 😀 wáchten e\u0301e\u0301n";

        assertThat(written(MARKER.mark(text))).isEqualTo(text);
        assertThat(MARKER.mark("")).isEmpty();
    }

    @Test
    void of_a_long_text_the_part_around_the_first_hit_is_shown() {
        String excerpt = written(MARKER.excerpt("Woord ".repeat(200) + "wacht " + "slot ".repeat(200)));

        assertThat(excerpt)
                .startsWith("…Woord")
                .contains("wacht slot")
                .endsWith("slot…")
                .hasSizeLessThan(270);
        assertThat(written(MARKER.excerpt("Woord ".repeat(200))))
                .startsWith("Woord")
                .endsWith("Woord…");
        assertThat(written(MARKER.excerpt("Woord ".repeat(200) + "wacht"))).endsWith(" wacht");
    }

    @Test
    void a_text_without_spaces_is_cut_between_whole_characters() {
        String excerpt = written(MARKER.excerpt("😀".repeat(400) + " wacht x" + "😀".repeat(400)));

        assertThat(excerpt.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
    }

    private static String written(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(joining());
    }
}
