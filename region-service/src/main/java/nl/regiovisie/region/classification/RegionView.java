package nl.regiovisie.region.classification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as the API shows it, on a day. */
@Schema(name = "Region", description = "Een jeugdregio op een dag")
record RegionView(
        @Schema(description = "Code van het CBS", examples = "JZ22")
        String code,

        @Schema(description = "Naam zoals het CBS die schrijft")
        String name,

        @Schema(description = "Naam zoals lezers die zien") String displayName,

        @Schema(description = "Drie letters voor de kaart", examples = "UST")
        String abbreviation,

        @Schema(description = "Provincies; die met het grootste deel eerst")
        List<String> provinces,

        @Schema(description = "Plaats op de tegelkaart") Tile tile,
        @Schema(description = "Aantal gemeenten op die dag") int municipalityCount,

        @Schema(description = "Inwoners op 1 januari 2022, binnen de grenzen van die dag")
        int population) {

    @Schema(name = "Tile", description = "Plaats op de tegelkaart")
    record Tile(
            @Schema(description = "0 is het westen") int column,
            @Schema(description = "0 is het noorden") int row) {}
}
