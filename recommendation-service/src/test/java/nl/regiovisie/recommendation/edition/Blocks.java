package nl.regiovisie.recommendation.edition;

import java.util.List;

/** The texts of headings, paragraphs, list items and cells of a document, in order. */
public final class Blocks {

    private Blocks() {}

    /** From the title on. */
    public static List<String> ofPage(String page) {
        return Making.blocksOfPage(page);
    }

    public static List<String> ofDocx(byte[] file) {
        return Making.blocksOfDocx(file);
    }

    public static List<String> ofOdt(byte[] file) {
        return Making.blocksOfOdt(file);
    }
}
