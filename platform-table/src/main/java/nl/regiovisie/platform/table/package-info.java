/**
 * Reads a table that someone made with a spreadsheet and saved as CSV. Everything that is wrong with it is noted with line
 * and column, in Dutch, so that the maker can mend all of it at once. Knows nothing of what the table is about.
 */
package nl.regiovisie.platform.table;
