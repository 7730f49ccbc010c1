package nl.regiovisie.platform.document;

/**
 * Text within a paragraph that has one look.
 *
 * @param link an address, or {@code #} and the anchor of a section; null for none
 */
public record Run(String text, boolean strong, String link) {

    public static Run of(String text) {
        return new Run(text, false, null);
    }

    public static Run strong(String text) {
        return new Run(text, true, null);
    }

    public static Run link(String text, String link) {
        return new Run(text, false, link);
    }

    /** Whether it leads to another part of the same document. */
    public boolean leadsInside() {
        return link != null && link.startsWith("#");
    }

    /** The anchor that it leads to. */
    public String anchor() {
        return link.substring(1);
    }
}
