package nl.regiovisie.recommendation.edition.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.regiovisie.recommendation.edition.content.Content.Place;

/**
 * The content of an edition, with what is new in it; or what is public now, which has no number and is not kept.
 *
 * @param number counts the editions of one region, of one series or of the country, from 1; 0 for what is public now
 * @param licence under which anyone may pass it on
 * @param source to be named by whoever does
 */
public record Snapshot(int number, Changes changes, Content content, String licence, String source) {

    private static final String LICENCE = "CC BY 4.0";
    private static final String SOURCE = "Bron: Regiovisie, %s. Indeling in regio’s en gemeenten: CBS";
    private static final int NONE = 0;

    /** @param before the edition before; null if there is none */
    public static Snapshot after(Snapshot before, Content content) {
        int number = before == null ? 1 : before.number() + 1;
        return new Snapshot(
                number,
                Changes.between(before == null ? null : before.content(), content),
                content,
                LICENCE,
                SOURCE.formatted("editie " + number + " " + named(content.place())));
    }

    public static Snapshot asOfNow(Content content) {
        return new Snapshot(
                NONE, Changes.between(null, content), content, LICENCE, SOURCE.formatted(named(content.place())));
    }

    private static String named(Place place) {
        return (place.isSeries() ? "reeks " : "") + place.name();
    }

    @JsonIgnore
    public boolean isEdition() {
        return number != NONE;
    }

    /** Whether there is nothing in it that an edition before did not say. */
    public boolean repeats(Snapshot before) {
        return before != null && before.content().saysTheSameAs(content);
    }
}
