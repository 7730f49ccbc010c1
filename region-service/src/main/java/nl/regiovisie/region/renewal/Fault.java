package nl.regiovisie.region.renewal;

import nl.regiovisie.platform.table.TableError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a classification, and where. */
@Schema(name = "ClassificationFault", description = "Wat er mis is met een indeling, en waar")
record Fault(
        @Schema(
                description = "Het bestand: municipalities of regions; leeg voor de indeling als geheel",
                nullable = true)
        String file,

        @Schema(description = "Regel in het bestand; leeg als er geen regel voor is", nullable = true)
        Integer line,

        @Schema(description = "Kolom, geteld vanaf 1; leeg als het over de hele regel gaat", nullable = true)
        Integer column,

        @Schema(
                description = "Naam van de kolom of van het veld, of code van de gemeente die ontbreekt",
                nullable = true)
        String name,

        @Schema(description = "Wat er mis is en wat u kunt doen")
        String message) {

    static Fault in(String file, TableError error) {
        return new Fault(file, error.line(), error.column(), error.name(), error.message());
    }
}
