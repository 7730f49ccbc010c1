package nl.regiovisie.platform.opendata;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a file row by row; closing ends it. */
interface RowWriter extends Closeable {

    /** @param values one for each column */
    void write(List<Object> values) throws IOException;
}
