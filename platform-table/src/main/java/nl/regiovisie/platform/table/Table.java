package nl.regiovisie.platform.table;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A table as it was read.
 *
 * @param rows in the order of the file; none if the header is wrong, and those before it if quotes are wrong
 * @param errors what is wrong so far; whoever knows what the table is about adds to it
 * @param charset how the file was encoded, or seems to be
 */
public record Table(List<Row> rows, TableErrors errors, Charset charset) {}
