package nl.regiovisie.platform.document.drawing;

/** Words that must fit a width. How wide each letter is, is not known here: most texts are a little less wide than this. */
final class Fitting {

    /** The width of a letter as a part of its size. */
    static final double LETTER = 0.46;

    private Fitting() {}

    /** @return the same, or as much of it as fits and an ellipsis */
    static String within(String text, double width, double size) {
        int most = (int) (width / (size * LETTER));
        int letters = text.codePointCount(0, text.length());
        return letters <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
