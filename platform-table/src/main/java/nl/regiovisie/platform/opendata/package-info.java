/** What everyone may read, as files to work with: described column by column, of the country or of one region. */
package nl.regiovisie.platform.opendata;
