package nl.regiovisie.region.renewal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens to one region or municipality on the day of a classification. */
@Schema(name = "ClassificationChange", description = "Wat er met één jeugdregio of gemeente gebeurt")
record Change(
        @Schema(description = "Code van het CBS", examples = "GM0050")
        String code,

        @Schema(description = "Naam op de dag ervoor, of de eerste naam")
        String name,

        @Schema(description = "De jeugdregio waar zij vandaan komt, of haar oude naam", nullable = true)
        String from,

        @Schema(description = "De jeugdregio waar zij bij komt, wie haar opvolgt, of haar nieuwe naam")
        List<String> to) {}
