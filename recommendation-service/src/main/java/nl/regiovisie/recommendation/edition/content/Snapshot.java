package nl.regiovisie.recommendation.edition.content;

/**
 * The content of an edition, with what is new in it.
 *
 * @param number counts the editions of one place, from 1
 * @param licence under which anyone may pass it on
 * @param source to be named by whoever does
 */
public record Snapshot(int number, Changes changes, Content content, String licence, String source) {

    private static final String LICENCE = "CC BY 4.0";
    private static final String SOURCE = "Bron: Regiovisie, editie %d %s. Indeling in regio’s en gemeenten: CBS";

    /** @param before the edition before; null if there is none */
    public static Snapshot after(Snapshot before, Content content) {
        int number = before == null ? 1 : before.number() + 1;
        return new Snapshot(
                number,
                Changes.between(before == null ? null : before.content(), content),
                content,
                LICENCE,
                SOURCE.formatted(number, content.place().name()));
    }

    /** Whether there is nothing in it that an edition before did not say. */
    public boolean repeats(Snapshot before) {
        return before != null && before.content().saysTheSameAs(content);
    }
}
