package nl.regiovisie.platform.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a table, and where.
 *
 * @param line in the file, 1 is the first
 * @param column counted from 1; null if it is about the whole line
 * @param name of the column; null if it has none, or if it is about the whole line
 * @param message what is wrong and what to do, in Dutch
 */
@Schema(name = "TableError", description = "Wat er mis is met een tabel, en waar")
public record TableError(
        @Schema(description = "Regel in het bestand; 1 is de eerste", examples = "12")
        int line,

        @Schema(description = "Kolom, geteld vanaf 1; leeg als het over de hele regel gaat", nullable = true)
        Integer column,

        @Schema(description = "Naam van de kolom", examples = "region_code", nullable = true)
        String name,

        @Schema(description = "Wat er mis is en wat u kunt doen")
        String message) {}
