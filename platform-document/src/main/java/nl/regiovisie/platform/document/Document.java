package nl.regiovisie.platform.document;

import java.util.List;

/** Something to read, to print or to work on. */
public record Document(Head head, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
