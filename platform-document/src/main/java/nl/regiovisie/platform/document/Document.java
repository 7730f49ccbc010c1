package nl.regiovisie.platform.document;

import java.util.List;
import nl.regiovisie.platform.document.Opening.Masthead;

/** Something to read, to print or to work on. */
public record Document(Head head, Opening opening, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** One of the house. */
    public Document(Head head, List<Block> blocks) {
        this(head, new Masthead(), blocks);
    }
}
