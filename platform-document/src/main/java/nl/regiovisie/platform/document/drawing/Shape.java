package nl.regiovisie.platform.document.drawing;

/** What a drawing is made of; what comes later is on top. */
public sealed interface Shape {

    record Box(double x, double y, double width, double height, Fill fill) implements Shape {}

    /**
     * A line of words.
     *
     * @param y of the line that the letters stand on
     * @param size of the letters
     */
    record Words(String text, double x, double y, double size, Anchor anchor, boolean strong) implements Shape {}

    /** Which part of a line of words is at its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
