package nl.regiovisie.platform.document.drawing;

/** How a box looks: each differs from the others without its colour too. */
public enum Fill {
    /** Full. */
    SOLID("#2c7a65", Pattern.NONE),
    /** Lines that go up. */
    STRIPED("#9a6508", Pattern.UP),
    /** Lines that cross. */
    CROSSED("#b2402d", Pattern.CROSS),
    /** Lines that lie. */
    LINED("#5a484d", Pattern.LEVEL),
    /** An outline. */
    EMPTY("#77656a", Pattern.OPEN),
    /** Full, in the colour of the house. */
    HOUSE("#6f2a57", Pattern.NONE),
    /** Hardly there: what surrounds something else. */
    PALE("#d5c7c6", Pattern.NONE),
    /** A clear ground for words. */
    GROUND("#ffffff", Pattern.NONE);

    /** What is drawn within the outline. */
    enum Pattern {
        NONE,
        OPEN,
        UP,
        CROSS,
        LEVEL
    }

    private final String colour;
    private final Pattern pattern;

    Fill(String colour, Pattern pattern) {
        this.colour = colour;
        this.pattern = pattern;
    }

    /** {@code #rrggbb} */
    public String colour() {
        return colour;
    }

    Pattern pattern() {
        return pattern;
    }
}
