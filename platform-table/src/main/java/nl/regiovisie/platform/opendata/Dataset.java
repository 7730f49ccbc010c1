package nl.regiovisie.platform.opendata;

import io.smallrye.mutiny.Uni;
import java.util.List;
import nl.regiovisie.platform.http.Page;

/**
 * A set of open data. What it is about stands in the messages of the application: {@code dataset-<name>},
 * {@code dataset-<name>-about}, and {@code dataset-<name>-<column>} for each column. Those of an application are shown by the
 * {@link jakarta.annotation.Priority} of their beans, the highest first.
 */
public interface Dataset {

    /** English, kebab-case; part of its address. */
    String name();

    /** In the order in which they stand in a table. */
    List<Column> columns();

    /**
     * What everyone may read, in an order that does not change by itself.
     *
     * @param region code of the region for which it holds; null for everything
     * @param cursor null for the first page
     * @return of each row a value for each column: a text, whole number, boolean, date, instant, list of texts, or null
     */
    Uni<Page<List<Object>>> rows(String region, String cursor);
}
